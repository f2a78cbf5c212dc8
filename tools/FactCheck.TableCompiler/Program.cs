using FactCheck.TableCompiler;

// usage: FactCheck.TableCompiler FOLDER IMAGE, where FOLDER is that of the library's sources.
File.WriteAllBytes(args[1], TableImage.Compile(args[0]));

namespace FactCheck.Proofreading.Phrases;

internal enum WordShape
{
    None,
    Any,
    Capitalised,
    Tagged,
}

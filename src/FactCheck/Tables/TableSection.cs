namespace FactCheck.Tables;

/// <summary>
/// The sections of the image of the tables, in their order. It begins with where each section starts, and where the last ends, as numbers of 32 bits; all numbers have their least byte first.
/// Texts and words have one numbering, in which 0 is the empty text.
/// </summary>
internal enum TableSection
{
    /// <summary>A hash table (<see cref="ImageHash"/>) of 16-bit numbers of words; zero where the place is free.</summary>
    Slots,

    /// <summary>32 bits for each text: where it starts among the letters; then where the last ends.</summary>
    TextStarts,

    /// <summary>UTF-16.</summary>
    Letters,

    /// <summary>32 bits for each word of the vocabulary: what it can be.</summary>
    Classes,

    /// <summary>32 bits for each word, up to the last that has some: what single rules must know of it.</summary>
    Roles,

    /// <summary>16 bits for each word and each form of a verb: the verb that the word is this form of, plus one; zero for none.</summary>
    Verbs,

    /// <summary>16 bits for each verb and form: the word.</summary>
    VerbForms,

    /// <summary>16 bits for each word: its plural; zero for none.</summary>
    Plurals,

    /// <summary>16 bits for each word: its singular; zero for none.</summary>
    Singulars,

    /// <summary>32 bits for each word: where the phrases that are searched from it start among the postings; then where the last end.</summary>
    PostingStarts,

    /// <summary>64 bits each: a <see cref="PhrasePosting"/>.</summary>
    Postings,

    /// <summary>
    /// 16 bits each. Of a phrase: table, row, number of elements and the element it is searched from (a byte each), first replaced element and the one after the last (a byte each),
    /// numbers of borders before and after (a byte each), correction, note; then the choices of its elements and of its borders: 0 for an edge, with the highest bit set for "anywhere before".
    /// </summary>
    Phrases,

    /// <summary>32 bits for each choice, from number 1: where it starts in the next section.</summary>
    ChoiceStarts,

    /// <summary>16 bits each. Of a choice: how many words, how many tests, the exact spelling; the words; and for each test the classes required, those forbidden (two each), and shape and tag (a byte each).</summary>
    Choices,

    /// <summary>16 bits for each phrase table: the text that names it.</summary>
    TableNames,

    /// <summary>32 bits for each word: where the phrases of statistics that begin with it start in the next section; then where the last end.</summary>
    ConceptStarts,

    /// <summary>16 bits each, the longest phrase first: how many words and how many names; the words, 0 for a gap; the texts that name the concepts.</summary>
    Concepts,

    /// <summary>32 bits for each concept's name: where its phrases start in the next section; then where the last end.</summary>
    SynonymStarts,

    /// <summary>16 bits each: the text of a phrase.</summary>
    Synonyms,

    /// <summary>16 bits for each data file: the text that names it, in ordinal order.</summary>
    FileNames,

    /// <summary>32 bits for each data file: where it starts in the next section; then where the last ends.</summary>
    FileStarts,

    /// <summary>UTF-16: the rows of the data files that are not compiled otherwise, without comments, each with the mark of its end.</summary>
    Files,
}

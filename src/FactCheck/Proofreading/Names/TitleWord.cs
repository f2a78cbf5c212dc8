namespace FactCheck.Proofreading.Names;

/// <summary>What a word is to the titles of persons.</summary>
[Flags]
internal enum TitleWord
{
    None = 0,

    /// <summary>What the head of a state, a church or a part of the country is called: "president May".</summary>
    Office = 1,

    /// <summary>A title that is a common word as well: "general Assembly".</summary>
    Rank = 2,

    /// <summary>What a head of government is: "minister".</summary>
    Post = 4,

    /// <summary>A word before a title that is the name's, and no post that somebody has: "when president Smith came" is either.</summary>
    Opener = 8,

    /// <summary>Behind it the word is a post: "elected president".</summary>
    Becoming = 16,

    /// <summary>Opens a sentence and says when: "Yesterday president Obama came."</summary>
    Moment = 32,

    /// <summary>A family's name that is a common word: "Smith".</summary>
    Surname = 64,
}

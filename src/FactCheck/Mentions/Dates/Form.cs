namespace FactCheck.Mentions.Dates;

/// <summary>A word that a date's grammar asks for by itself; its spellings stand in <c>words.tsv</c>.</summary>
internal enum Form : byte
{
    None,
    A, Ad, After, Ago, All, Am, And, Around, As, At, Bc, Be, Before, Beginning, Between, Biweekly, By, Coming, Couple, Current, D, Daily, Dawn, During,
    Each, Earlier, Early, End, Ended, Eod, Eom, Eoy, Every, Everyday, Exactly, Few, Fiscal, Following, For, From, Fy, Half, Hence, Hourly, In, Is, Ish, Last, Late, Later,
    Least, Less, Long, Lunch, M, Mid, Middle, Monthly, More, Next, No, Not, Now, OClock, Of, Oh, Old, On, Only, Or, Other, Over, P, Past, Period, Pm, Present,
    Previous, Q, Quarterly, Right, S, Same, Several, Since, St, Starting, T, Than, That, The, This, Through, To, Today, Tomorrow, Tonight, Turn, Under, Up,
    Until, W, Weekly, With, Within, Y, Yearly, Yesterday, Z,
}

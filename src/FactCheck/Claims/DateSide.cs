namespace FactCheck.Claims;

/// <summary>On which side of a date something is said to lie.</summary>
internal enum DateSide : byte
{
    /// <summary>At the date itself.</summary>
    None,

    /// <summary>"Before 1930", "prior to May 1930".</summary>
    Before,

    /// <summary>"No later than 1930".</summary>
    UpTo,

    /// <summary>"After 1930".</summary>
    After,

    /// <summary>"No earlier than 1930".</summary>
    From,

    /// <summary>"Until 1930": what lasts ends at the date.</summary>
    Until,
}

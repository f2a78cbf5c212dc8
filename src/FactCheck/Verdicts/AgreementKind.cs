namespace FactCheck.Verdicts;

/// <summary>How a claimed value stands to one value on record.</summary>
internal enum AgreementKind
{
    Agrees,
    AgreesByRounding,
    Differs,
}

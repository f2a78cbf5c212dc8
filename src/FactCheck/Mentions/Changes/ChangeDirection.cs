namespace FactCheck.Mentions.Changes;

public enum ChangeDirection
{
    Up,
    Down,
}

namespace Wesley.TestKit;

/// <summary>What a golden comparison may write.</summary>
public enum GoldenMode
{
    /// <summary>Nothing: the mode of CI.</summary>
    Compare,

    /// <summary>The received text, beside the golden that does not match.</summary>
    Receive,

    /// <summary>The golden itself.</summary>
    Accept,
}

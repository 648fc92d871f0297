namespace Wesley.TestKit;

/// <summary>Produced output is not what the golden files say.</summary>
public sealed class GoldenMismatchException(string message) : Exception(message);

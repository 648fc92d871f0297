using System.Security.Cryptography;
using System.Text;

namespace Wesley.Migrate.Engine.Check;

/// <summary>Hashes as the engine's documents write them.</summary>
public static class Sha256Text
{
    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the text in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";
}

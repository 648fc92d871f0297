using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Peer;

/// <summary>A path of the peer as a coordinate of ours, with the directive and its argument where it names them.</summary>
internal sealed record PeerPlace(Coordinate At, string? Directive = null, string? Argument = null)
{
    /// <summary>The path such as <c>Type.field.argument.@directive.argument</c>; the schema itself has an empty first word.</summary>
    internal static PeerPlace Parse(string path, string form)
    {
        if (form == "schema")
        {
            return new(Coordinate.Schema);
        }

        var words = path.Split('.');
        if (form is "directive" or "directive-argument")
        {
            return new(words.Length == 1 ? Coordinate.OfType(words[0]) : Coordinate.OfArgument(words[0], null, words[1]));
        }

        var use = Array.FindIndex(words, w => w.StartsWith('@'));
        var place = use < 0 ? words : words[..use];
        var at = place switch
        {
            [""] or [] => Coordinate.Schema,
            [var type] => Coordinate.OfType(type),
            [var type, var member] => Coordinate.OfMember(type, member),
            [var type, var member, var argument] => Coordinate.OfArgument(type, member, argument),
            _ => throw new FormatException(path),
        };
        return use < 0 ? new(at) : new(at, words[use][1..], use + 1 < words.Length ? words[use + 1] : null);
    }
}

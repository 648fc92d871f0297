using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>Where the objects of an array stand in a JSON text; the parsed document no longer knows.</summary>
internal static class ArrayPlaces
{
    internal static ImmutableArray<SourceLocation> Of(SourceText file, string array)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var reader = new Utf8JsonReader(bytes);
        var places = ImmutableArray.CreateBuilder<SourceLocation>();
        var inside = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                inside = reader.ValueTextEquals(array);
            }
            else if (inside && reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 2)
            {
                places.Add(Place(file, bytes, (int)reader.TokenStartIndex));
            }
        }

        return places.ToImmutable();
    }

    private static SourceLocation Place(SourceText file, byte[] bytes, int offset)
    {
        var before = bytes.AsSpan(0, offset);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new()
        {
            File = file.Name,
            Line = before.Count((byte)'\n') + 1,
            Column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1,
        };
    }
}

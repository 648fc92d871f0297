using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read;

/// <summary>
/// The schema's meaning as a number. Comments, the order of types, fields and directives and the spelling of directives do not enter;
/// the order of enum values does, as it is theirs by declaration, and so does how each column is stored.
/// </summary>
public static class SchemaHash
{
    private const int Chunk = 8192;
    private static readonly SearchValues<char> _plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _-.,:;!?()[]{}'`@#=/+*&|<>");

    /// <summary><c>sha256:</c> and 64 hexadecimal digits over <see cref="CanonicalText"/>.</summary>
    public static string Of(SchemaModel model) =>
        "sha256:" + Convert.ToHexStringLower(Digest(Written(model)));

    /// <summary>The model with its hash.</summary>
    internal static SchemaModel Sign(SchemaModel model) => model.HashedBy(Of);

    /// <summary>One fact a line. Free text is quoted, so no two schemas share a text.</summary>
    public static string CanonicalText(SchemaModel model) => Written(model).ToString();

    private static StringBuilder Written(SchemaModel model)
    {
        var text = new StringBuilder();
        Line(text, "dialect", model.Dialect);
        if (model.DialectHash is { } hash) Line(text, "dialect-document", hash);
        foreach (var table in model.Tables) Table(text, table);
        foreach (var type in model.Enums) Enum(text, type);
        foreach (var other in model.Others) Other(text, other);
        Definition(text, model.Definition);
        return text;
    }

    // Piece by piece: the text of a large schema has millions of characters.
    private static byte[] Digest(StringBuilder text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(Chunk)];
        foreach (var piece in text.GetChunks())
        {
            for (var rest = piece.Span; !rest.IsEmpty; rest = rest[Math.Min(Chunk, rest.Length)..])
            {
                hash.AppendData(bytes, 0, encoder.GetBytes(rest[..Math.Min(Chunk, rest.Length)], bytes, flush: false));
            }
        }

        hash.AppendData(bytes, 0, encoder.GetBytes([], bytes, flush: true));
        return hash.GetHashAndReset();
    }

    private static void Table(StringBuilder text, TableType table)
    {
        Line(text, "table", table.Name, table.TableName, table.Uid, table.RenamedFrom, table.TenantBy, table.Check, table.Description);
        Lines(text, "  implements", table.Interfaces);
        Lines(text, "  class", table.Classification);
        Lines(text, "  primary", table.PrimaryKey);
        foreach (var key in table.UniqueKeys) Lines(text, "  unique", key.Columns);
        foreach (var index in table.Indexes) Line(text, "  index", [index.Name, index.Using, .. index.Columns]);
        Directives(text, table.Directives);
        foreach (var field in table.Fields.OrderBy(f => f.Name, StringComparer.Ordinal)) Field(text, field);
    }

    private static void Field(StringBuilder text, Field field)
    {
        Line(text, "  field", field.Name, $"{field.Type}", field.Uid, field.RenamedFrom, field.Check, field.Deprecation, field.Description);
        if (field.IsColumn && field.ColumnName != field.Name) Line(text, "    column", field.ColumnName);
        if (field.Storage is { } stored) Line(text, "    stored", stored.Scalar, stored.Sql, stored.TypeScriptBase);
        if (field.Default is { } value) Line(text, "    default", $"{value.Kind}", value.Sql);
        if (field.References is { } key) Line(text, "    references", $"{key.Target}");
        Lines(text, "    class", field.Classification);
        Directives(text, field.Directives);
        Arguments(text, field.Arguments);
    }

    private static void Enum(StringBuilder text, EnumType type)
    {
        Line(text, "enum", type.Name, type.Default, type.Description);
        Identity(text, "  identity", type.Uid, type.RenamedFrom);
        Directives(text, type.Directives);
        foreach (var value in type.Values)
        {
            Line(text, "  value", value.Name, value.Deprecation, value.Description);
            Identity(text, "    identity", value.Uid, value.RenamedFrom);
            Directives(text, value.Directives);
        }
    }

    private static void Other(StringBuilder text, OtherType other)
    {
        Line(text, "other", $"{other.Kind}", other.Name, other.Repeatable ? "repeatable" : null, other.Description);
        Lines(text, "  implements", other.Interfaces);
        Lines(text, "  on", other.Locations);
        Directives(text, other.Directives);
        foreach (var member in other.Members.OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            Line(text, "  member", member.Name, member.Type?.ToString(), member.Default, member.Deprecation, member.Description);
            Directives(text, member.Directives);
            Arguments(text, member.Arguments);
        }
    }

    private static void Arguments(StringBuilder text, ImmutableArray<FieldArgument> arguments)
    {
        foreach (var argument in arguments.OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            Line(text, "    argument", argument.Name, $"{argument.Type}", argument.Default, argument.Deprecation, argument.Description);
            Directives(text, argument.Directives);
        }
    }

    private static void Definition(StringBuilder text, SchemaDefinition definition)
    {
        Line(text, "schema", definition.Query, definition.Mutation, definition.Subscription, definition.Description);
        Directives(text, definition.Directives);
    }

    /// <summary>Those the model already speaks of stay out, so that a key on a field equals the same key on its type. Their order says nothing.</summary>
    private static void Directives(StringBuilder text, ImmutableArray<DirectiveUse> directives)
    {
        foreach (var use in directives.Where(d => !d.Known).Select(d => d.ToString()).Order(StringComparer.Ordinal)) Line(text, "    directive", use);
    }

    private static void Identity(StringBuilder text, string what, string? uid, string? renamedFrom)
    {
        if (uid is not null || renamedFrom is not null) Line(text, what, uid, renamedFrom);
    }

    private static void Lines(StringBuilder text, string what, ImmutableArray<string> words)
    {
        if (!words.IsEmpty) Line(text, what, [.. words]);
    }

    private static void Line(StringBuilder text, string what, params ReadOnlySpan<string?> words)
    {
        text.Append(what);
        foreach (var word in words) Word(text.Append(' '), word);
        text.Append('\n');
    }

    private static void Word(StringBuilder text, string? word)
    {
        if (word is null) text.Append('-');
        // Nearly every word is plain and needs no second string.
        else if (!word.AsSpan().ContainsAnyExcept(_plain)) text.Append('"').Append(word).Append('"');
        else text.Append(TypeScriptText.Literal(word));
    }
}

using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>The canonical text of a model as a sheet: each word of each line is an entry, and a line that is not known fails.</summary>
internal sealed class SheetReader
{
    private readonly Sheet _sheet = new();
    private Coordinate _type = Coordinate.Schema;
    private Coordinate _member = Coordinate.Schema;
    private Coordinate _last = Coordinate.Schema;

    internal static Sheet Read(SchemaModel model)
    {
        var reader = new SheetReader();
        foreach (var line in SchemaHash.CanonicalText(model).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Words(line.TrimStart());
            reader.Line(words[0]!, [.. words.Skip(1)]);
        }

        return reader._sheet;
    }

    private void Line(string what, string?[] words)
    {
        switch (what)
        {
            case "dialect":
                Texts(Coordinate.Schema, words, "dialect");
                break;
            case "table":
                Type(words[0]!, what);
                Texts(_type, words[1..], SchemaAspect.TableName, SchemaAspect.Uid, SchemaAspect.RenamedFrom, SchemaAspect.Tenant, SchemaAspect.Check, SchemaAspect.Description);
                break;
            case "enum":
                Type(words[0]!, what);
                Texts(_type, words[1..], SchemaAspect.Default, SchemaAspect.Description);
                break;
            case "other":
                Type(words[1]!, words[0]!);
                Texts(_type, words[2..], SchemaAspect.Repeatable, SchemaAspect.Description);
                break;
            case "schema":
                _type = _member = _last = Coordinate.Schema;
                Texts(_type, words, "root query", "root mutation", "root subscription", SchemaAspect.Description);
                break;
            case "field":
                Member(words[0]!);
                Texts(_member, words[1..], SchemaAspect.Type, SchemaAspect.Uid, SchemaAspect.RenamedFrom, SchemaAspect.Check, SchemaAspect.Deprecation, SchemaAspect.Description);
                break;
            case "value":
                Member(words[0]!);
                _sheet.Set(_type, SchemaAspect.Order, _sheet.One(_type, SchemaAspect.Order) is { } values ? $"{values}, {words[0]}" : words[0]);
                Texts(_member, words[1..], SchemaAspect.Deprecation, SchemaAspect.Description);
                break;
            case "member":
                Member(words[0]!);
                Texts(_member, words[1..], SchemaAspect.Type, SchemaAspect.Default, SchemaAspect.Deprecation, SchemaAspect.Description);
                break;
            case "argument":
                _last = Coordinate.OfArgument(_member.Type, _member.Member, words[0]!);
                _sheet.Add(_last, "is", what);
                Texts(_last, words[1..], SchemaAspect.Type, SchemaAspect.Default, SchemaAspect.Deprecation, SchemaAspect.Description);
                break;
            case "identity":
                Texts(_last, words, SchemaAspect.Uid, SchemaAspect.RenamedFrom);
                break;
            case "implements":
                Each(SchemaAspect.Interface, words);
                break;
            case "on":
                Each(SchemaAspect.Location, words);
                break;
            case "class":
                Each(SchemaAspect.Classification, words);
                break;
            case "primary":
                _sheet.Add(_type, SchemaAspect.PrimaryKey, string.Join(", ", words));
                break;
            case "unique":
                _sheet.Add(_type, SchemaAspect.Unique, string.Join(", ", words));
                break;
            case "index":
                _sheet.Add(_type, SchemaAspect.Index, new IndexDefinition { Name = words[0], Using = words[1], Columns = [.. words[2..].OfType<string>()] }.Subject);
                break;
            case "column":
                _sheet.Set(_last, SchemaAspect.ColumnName, words[0]);
                break;
            case "stored":
                _sheet.Set(_last, SchemaAspect.ColumnName, _sheet.One(_last, SchemaAspect.ColumnName) ?? _last.Member);
                Texts(_last, words, "stored scalar", "stored sql", "stored typescript");
                break;
            case "default":
                _sheet.Add(_last, SchemaAspect.Default, string.Join(" ", words));
                break;
            case "references":
                Texts(_last, words, SchemaAspect.ForeignKey);
                break;
            case "directive":
                Texts(_last, words, SchemaAspect.Directive);
                break;
            default:
                Assert.Fail($"The law does not know a line of the canonical text: {what}");
                break;
        }
    }

    private void Type(string name, string what)
    {
        _type = _last = Coordinate.OfType(name);
        _sheet.Add(_type, "is", what);
    }

    private void Member(string name)
    {
        _member = _last = _type.Type.StartsWith('@') ? Coordinate.OfArgument(_type.Type, null, name) : Coordinate.OfMember(_type.Type, name);
        _sheet.Add(_member, "is", "member");
    }

    private void Texts(Coordinate at, string?[] words, params string[] aspects)
    {
        Assert.Equal(aspects.Length, words.Length);
        foreach (var (aspect, word) in aspects.Zip(words))
        {
            if (word is not null)
            {
                _sheet.Add(at, aspect, word);
            }
        }
    }

    private void Each(string aspect, string?[] words)
    {
        foreach (var word in words)
        {
            _sheet.Add(_last, aspect, word!);
        }
    }

    private static List<string?> Words(string line)
    {
        var words = new List<string?>();
        for (var i = 0; i < line.Length; i++)
        {
            var end = line[i] == '"' ? Closing(line, i) + 1 : line.IndexOf(' ', i) is var space and >= 0 ? space : line.Length;
            var word = line[i..end];
            words.Add(word == "-" ? null : word[0] == '"' ? JsonSerializer.Deserialize<string>(word) : word);
            i = end;
        }

        return words;
    }

    private static int Closing(string line, int open)
    {
        var i = open + 1;
        while (line[i] != '"')
        {
            i += line[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}

using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>A convention of the user's own, in one JSON document.</summary>
public sealed class OwnDialectTests
{
    [Fact]
    public void Document_AloneGivesEveryMeaning()
    {
        var read = Read(
            """
            {
              "name": "crm", "title": "CRM", "prefixes": ["x_"], "tables": { "from": "Marked", "names": "Snake" }, "objectFields": { "table": "Reference" },
              "directives": [
                { "name": "stored", "meaning": "Table", "on": { "OBJECT": {} }, "arguments": { "in": { "type": "String", "role": "Name" } } },
                { "name": "key", "aliases": ["k"], "meaning": "PrimaryKey", "on": { "FIELD_DEFINITION": {} } },
                { "name": "secret", "meaning": "Classification", "class": "pii", "on": { "FIELD_DEFINITION": {} } },
                { "name": "same", "meaning": "Identity", "on": { "FIELD_DEFINITION": {} }, "arguments": { "as": { "role": "Value" } } },
                { "name": "was", "meaning": "RenamedFrom", "on": { "FIELD_DEFINITION": {} }, "arguments": { "it": { "role": "Name" } } }
              ],
              "scalars": { "Int": { "sql": "integer", "typescript": "number" }, "Money": { "scalar": "Decimal", "sql": "numeric(12,2)", "typescript": "string" } }
            }
            """,
            """
            type BigOrder @x_stored { no: Int! @x_k  of: Customer!  sum: Money @x_same(as: "u1") }
            type Customer @x_stored(in: "c") { no: Int! @x_key  mail: String @x_secret  nick: String @x_was(it: "name") }
            type Note { a: Int }
            """);

        Assert.Empty(read.Diagnostics.Where(d => d.Severity != Severity.Info).Select(d => d.Message));
        Assert.Equal(["big_order", "c"], read.Value.Tables.Select(t => t.TableName));
        Assert.Equal(["no integer", "of integer", "sum numeric(12,2)"], read.Value.Tables[0].Columns.Select(c => $"{c.Name} {c.Storage!.Sql}"));
        Assert.Equal("u1", read.Value.Tables[0].Field("sum")!.Uid);
        Assert.True(read.Value.Tables[1].Field("mail")!.IsConfidential);
        Assert.Equal("name", read.Value.Tables[1].Field("nick")!.RenamedFrom);
        Assert.StartsWith("sha256:", read.Value.DialectHash, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_ThatExtendsABundledOne_ChangesWhatItSaysAndNothingElse()
    {
        var read = Read(
            """
            { "name": "ours", "title": "Ours", "extends": "wesley", "scalars": { "ID": { "sql": "bigint", "typescript": "bigint", "scalar": "BigInt" } },
              "directives": [{ "name": "pk", "meaning": "PrimaryKey", "on": { "FIELD_DEFINITION": {} } }] }
            """,
            "type User @wes_table(name: \"u\") { id: ID! @wes_pk  at: DateTime! @wes_default(expr: \"now()\") }");

        Assert.Equal(("ours", "u"), (read.Value.Dialect, read.Value.Tables[0].TableName));
        Assert.Equal(["id bigint", "at timestamptz"], read.Value.Tables[0].Columns.Select(c => $"{c.Name} {c.Storage!.Sql}"));
        Assert.Equal(["id"], read.Value.Tables[0].PrimaryKey);
    }

    [Theory]
    [InlineData("{ \"name\": \"a\",\n  \"title\": \"A\",\n  \"tables\": { \"from\": \"Some\" } }", "3:28 dialect-invalid tables.from: the value is none of those allowed.")]
    [InlineData("{ \"name\": \"a\",\n  \"title\": \"A\",\n  \"scalar\": {} }", "3:11 dialect-invalid scalar: there is no such member.")]
    [InlineData("{ \"name\": \"a\",\n  \"title\": \"A\",\n  \"scalars\": { \"X\": { \"sql\": \"text; drop table a\", \"typescript\": \"string\" } } }", "3:*  dialect-invalid")]
    [InlineData("{ \"name\": \"a\", ", "1:* dialect-invalid")]
    [InlineData("{ \"name\": \"wesley\", \"title\": \"A\" }", "1:1 dialect-inconsistent name: 'wesley' is a name of the engine's own.")]
    [InlineData("{ \"name\": \"a\", \"title\": \"A\", \"extends\": \"prisma2\" }", "1:1 dialect-inconsistent extends: there is no dialect 'prisma2'.")]
    [InlineData("{ \"name\": \"a\", \"title\": \"A\", \"directives\": [\n { \"name\": \"x\", \"on\": { \"OBJECT\": {} } },\n { \"name\": \"y\", \"aliases\": [\"x\"], \"on\": { \"OBJECT\": {} } }] }", "2:2 dialect-inconsistent directives[0]: '@x' stands for two directives.")]
    [InlineData("{ \"name\": \"a\", \"title\": \"A\", \"directives\": [\n { \"name\": \"x\", \"on\": { \"OBJECT\": { \"requires\": [\"z\"] } } }] }", "2:2 dialect-inconsistent directives[0]: 'x' has no argument 'z'.")]
    public void Document_WithAMistake_IsRefusedAtItsPlace(string document, string expected)
    {
        var found = Read(document, "type A { id: ID! }").Diagnostics;

        var first = found[0];
        Assert.Equal(FailureClass.Configuration, first.Class);
        Assert.False(string.IsNullOrEmpty(first.NextStep));
        Assert.Matches(Pattern(expected), FormattableString.Invariant($"{first.AfterLocation!.Line}:{first.AfterLocation.Column} {first.Id} {first.Message}"));
    }

    private static string Pattern(string expected) =>
        "^" + System.Text.RegularExpressions.Regex.Escape(expected).Replace(@"\*", "[0-9]+", StringComparison.Ordinal).Replace(@"\ \ ", @"\ ", StringComparison.Ordinal);

    private static StageResult<SchemaModel> Read(string document, string sdl) =>
        SdlReader.Read([Sdl.Source(sdl)], new() { DialectDocument = new() { Name = "dialect.json", Text = document } });
}

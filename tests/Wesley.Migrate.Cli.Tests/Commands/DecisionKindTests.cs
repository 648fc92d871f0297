namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>Every kind of decision does its work through the command line, and is an error where there is no work for it.</summary>
public sealed class DecisionKindTests
{
    private const string Key = "id: ID! @wes_pk";

    /// <summary>The entry, what it is about before and after, and the exit code without it.</summary>
    public static TheoryData<string, string, string, int> Kinds => new()
    {
        { """{"kind":"rename","at":"User.phoneNumber","from":"User.phoneNum"}""", Table("phoneNum: String"), Table("phoneNumber: String"), ExitCodes.Decisions },
        { """{"kind":"not-rename","at":"User.phoneNumber","from":"User.phoneNum"}""", Table("phoneNum: String"), Table("phoneNumber: String"), ExitCodes.Decisions },
        { """{"kind":"drop-confirmed","at":"User.phoneNum"}""", Table("phoneNum: String"), Table("phoneNumber: String"), ExitCodes.Decisions },
        { """{"kind":"fill","at":"User.phoneNumber","constant":"none"}""", Table("phoneNum: String"), Table("phoneNumber: String!"), ExitCodes.Decisions },
        { """{"kind":"fill","at":"User.code","sql":"\"id\"::text","reads":["id"]}""", Table(""), Table("code: String! @wes_unique"), ExitCodes.Findings },
        { """{"kind":"fill","at":"User.code","ts":"row.id","reads":["id"]}""", Table(""), Table("code: String! @wes_unique"), ExitCodes.Findings },
        { """{"kind":"convert","at":"User.age","sql":"\"age\"::int","reads":["age"]}""", Table("age: String"), Table("age: Int"), ExitCodes.Findings },
        { """{"kind":"remap","at":"Role","map":{"GUEST":"ADMIN"}}""", Enum("ADMIN GUEST"), Enum("ADMIN"), ExitCodes.Findings },
        { """{"kind":"accept-loss","at":"User.size","reason":"Nobody reads the rest."}""", Table("size: BigInt"), Table("size: Float"), ExitCodes.Findings },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Decision_OfEveryKind_SettlesItsQuestion(string entry, string before, string after, int without)
    {
        using var work = new Workspace().Schemas(before, after);
        work.Compare().Exits(without);

        work.File(Phone.File, Phone.Decisions(entry)).Compare().Exits(ExitCodes.Clean);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Decision_OfEveryKindThatMatchesNothing_IsStale(string entry, string before, string after, int without)
    {
        Assert.NotEqual((before, ExitCodes.Clean), (after, without));
        using var work = new Workspace().Schemas(before, before).File(Phone.File, Phone.Decisions(entry));

        var said = work.Compare().Exits(ExitCodes.Usage).Out;

        Assert.Contains(entry.Contains("\"rename\"", StringComparison.Ordinal) ? "error[rename-unmatched]" : "error[stale-decision]", said, StringComparison.Ordinal);
    }

    private static string Table(string field) => $"type User @wes_table {{ {Key}  {field} }}\n";

    private static string Enum(string values) => $"enum Role {{ {values} }}\ntype User @wes_table {{ {Key}  role: Role }}\n";
}

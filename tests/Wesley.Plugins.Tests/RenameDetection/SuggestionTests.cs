using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Detect;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.Tests.TypeConversions;

namespace Wesley.Plugins.Tests.RenameDetection;

/// <summary>What is asked, and what is not.</summary>
public sealed class SuggestionTests
{
    [Fact]
    public void Field_WithALikeName_IsAskedAndNotRenamed()
    {
        var found = Found(Table("mail: String"), Table("email: String"));

        var question = Assert.Single(found.Questions);
        Assert.Equal("Was User.mail renamed to User.email?", question.Text);
        Assert.Equal([(DecisionKind.Rename, "User.email", "User.mail"), (DecisionKind.NotRename, "User.email", "User.mail")], question.Answers.Select(a => (a.Kind, a.At.ToString(), a.From!.ToString())));
        Assert.InRange(question.Score!.Value, 0.55m, 1m);
        Assert.Equal(["The names share mail/email.", "Both have the type String.", "Both stand after id."], question.Reasons);
        Assert.Equal(("before.graphql", "after.graphql"), (question.BeforeLocation!.File, question.AfterLocation!.File));
        Assert.Equal(["field.added.nullable(User.email)", "field.removed(User.mail)"], found.Value.Select(c => c.Id));
    }

    [Theory]
    [InlineData("totalPrice: Int", "total_price_eur: Int")]
    [InlineData("qty: Int", "quantity: Int")]
    [InlineData("createdAt: DateTime", "created: DateTime")]
    [InlineData("adress: String!", "address: String")]
    [InlineData("count: Int", "counts: BigInt")]
    [InlineData("overdelegation: Int", "overDelegation: Int")]
    public void Field_WhoseNameSaysTheSame_IsAsked(string before, string after) => Assert.Single(Found(Table(before), Table(after)).Questions);

    [Theory]
    [InlineData("firstName: String", "lastName: String")]
    [InlineData("createdAt: DateTime", "updatedAt: DateTime")]
    [InlineData("active: Boolean", "inactive: Boolean")]
    [InlineData("startsAt: DateTime", "endsAt: DateTime")]
    [InlineData("line1: String", "line2: String")]
    [InlineData("swapFee: Int", "protocolFee: Int")]
    [InlineData("latitude: Float", "longitude: Float")]
    [InlineData("nick: String", "bio: String")]
    [InlineData("email: String", "emailVerified: Boolean")]
    public void Field_WithAFalseFriend_IsNotAsked(string before, string after) => Assert.Empty(Found(Table(before), Table(after)).Questions);

    [Fact]
    public void Field_NotAsked_NamesTheBestCandidateInItsEvidence()
    {
        var removed = Found(Table("swapFee: Int"), Table("protocolFee: Int")).Value.Single(c => c.Kind == "field.removed");

        Assert.Contains(removed.Evidence, e => e.Contains("User.protocolFee", StringComparison.Ordinal) && e.Contains("0.4", StringComparison.Ordinal) && e.Contains("0.55", StringComparison.Ordinal));
    }

    [Fact]
    public void Candidates_OfEqualScore_AreNotRanked()
    {
        var question = Assert.Single(Found(Table("phone: String"), Table("phoneHome: String  phoneWork: String")).Questions);

        Assert.True(question.Tied);
        Assert.Equal("Was User.phone renamed to User.phoneHome or to User.phoneWork? They are equally likely, so none is ranked first.", question.Text);
        Assert.Equal(["Rename User.phoneHome", "Rename User.phoneWork", "NotRename User.phoneHome", "NotRename User.phoneWork"], question.Answers.Select(a => $"{a.Kind} {a.At}"));
    }

    [Fact]
    public void Candidates_OfEqualScore_StandInTheSameOrderWhicheverComesFirst() =>
        Assert.Equal(
            Found(Table("phone: String"), Table("phoneHome: String  phoneWork: String")).Questions[0].Text,
            Found(Table("phone: String"), Table("phoneWork: String  phoneHome: String")).Questions[0].Text);

    [Fact]
    public void Candidate_WithANearRival_HasALowerScore()
    {
        var alone = Assert.Single(Found(Table("phone: String"), Table("phoneHome: String")).Questions);
        var rivalled = Assert.Single(Found(Table("phone: String"), Table("phoneHome: String  phoneWork: String!")).Questions);

        Assert.False(rivalled.Tied);
        Assert.Equal("User.phoneHome", rivalled.Answers[0].At.ToString());
        Assert.True(rivalled.Score < alone.Score, $"{rivalled.Score} {alone.Score}");
        Assert.Contains("User.phone to User.phoneWork scores", rivalled.Reasons[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_Several_GetOnePartnerEach() =>
        Assert.Equal(
            ["Was User.idxShare renamed to User.indexShare?", "Was User.qryShare renamed to User.queryShare?"],
            Found(Table("qryShare: Int  idxShare: Int"), Table("indexShare: Int  queryShare: Int  share: Int")).Questions.Select(q => q.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void Table_WithTheSameMembers_IsAsked()
    {
        const string Members = "{ id: ID! @wes_pk  street: String  zip: String  town: String  country: String }";
        var question = Assert.Single(Found($"type Place @wes_table {Members}", $"type Location @wes_table {Members}").Questions);

        Assert.Equal("Was Place renamed to Location?", question.Text);
        Assert.Contains("5 of 5 members are the same.", question.Reasons);
    }

    [Fact]
    public void Table_WithOnlyAnIdAndANameInCommon_IsNotAsked() =>
        Assert.Empty(Found("type Todo @wes_table { id: ID! @wes_pk  name: String }", "type Topic @wes_table { id: ID! @wes_pk  name: String }").Questions);

    [Fact]
    public void Enum_WhoseFieldsMoved_IsAsked()
    {
        var question = Assert.Single(Found(
            "enum Role { ADMIN GUEST MEMBER } type User @wes_table { id: ID! @wes_pk  role: Role }",
            "enum Rank { ADMIN GUEST MEMBER } type User @wes_table { id: ID! @wes_pk  role: Rank }").Questions);

        Assert.Equal("Was Role renamed to Rank?", question.Text);
        Assert.Contains("1 of 1 fields that had the type Role have Rank now.", question.Reasons);
    }

    [Fact]
    public void EnumValue_WithALikeName_IsAsked() =>
        Assert.Equal(
            "Was State.OPEN renamed to State.OPENED?",
            Assert.Single(Found(Enum("OPEN CLOSED"), Enum("OPENED CLOSED")).Questions).Text);

    [Fact]
    public void EnumValue_Opposite_IsNotAsked() => Assert.Empty(Found(Enum("PAID SENT"), Enum("UNPAID SENT")).Questions);

    public static TheoryData<string, string> Answers => new()
    {
        { "not-rename", "User.email" },
        { "fill", "User.email" },
        { "drop-confirmed", "User.mail" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Decision_AboutThePair_SilencesIt(string kind, string at)
    {
        var decision = kind switch
        {
            "not-rename" => Entry.NotRename("User.mail", at),
            "fill" => Decide.Constant(at, "\"\""),
            _ => Decide.Drop(at),
        };

        Assert.Empty(Found(Table("mail: String"), Table("email: String"), decision).Questions);
    }

    [Fact]
    public void NotRename_OfOnePair_SilencesExactlyThat()
    {
        var question = Assert.Single(Found(Table("phone: String"), Table("phoneHome: String  phoneWork: String"), Entry.NotRename("User.phone", "User.phoneHome")).Questions);

        Assert.Equal("Was User.phone renamed to User.phoneWork?", question.Text);
        Assert.False(question.Tied);
    }

    [Fact]
    public void Uids_ThatDiffer_AreTwoElements() =>
        Assert.Empty(Found(Table("mail: String @wes_uid(value: \"1\")"), Table("email: String @wes_uid(value: \"2\")")).Questions);

    [Fact]
    public void Tables_ByTheThousand_AreComparedInTimeThatGrowsWithThem()
    {
        var compared = 0;
        var pool = new Pool
        {
            Gone = [.. Enumerable.Range(0, 8000).Select(i => Suspect($"Table{i}Old", i))],
            Added = [.. Enumerable.Range(0, 8000).Select(i => Suspect($"Table{i}New", i))],
            Compare = (_, _, _) =>
            {
                compared++;
                return 0;
            },
        };

        Candidates.Of(pool, new Settled(new() { All = [] }));

        Assert.InRange(compared, 8000, 8000 * 12);
    }

    private static Suspect Suspect(string name, int line) => new()
    {
        Coordinate = Coordinate.OfType(name),
        Change = new() { Kind = "type.removed", Coordinate = Coordinate.OfType(name), Explains = [] },
        Location = new() { File = "before.graphql", Line = line + 1, Column = 1 },
        Words = new Words().Of(name),
        Members = [.. Enumerable.Range(0, 20).Select(i => $"column{i}: String")],
    };

    private static string Table(string fields) => $"type User @wes_table {{ id: ID! @wes_pk  {fields} }}";

    private static string Enum(string values) => $"enum State {{ {values} }} type User @wes_table {{ id: ID! @wes_pk  state: State }}";

    private static Migrate.Engine.StageResult<ImmutableArray<Change>> Found(string before, string after, params Decision[] decisions)
    {
        var read = SdlReader.ReadPair([new() { Name = "before.graphql", Text = before }], [new() { Name = "after.graphql", Text = after }], ReadOptions.Default);
        Assert.Empty(read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        var plugins = PluginSet.Of([Load(new SchemaChangesPlugin()), Load(new RenameDetectionPlugin())]);
        var found = DetectStage.Run(read.Value, plugins, Catalogue.Of(plugins).Value, new() { All = [.. decisions] });
        Assert.Empty(found.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        return found;
    }

    private static LoadedPlugin Load(IMigrationPlugin plugin) => new()
    {
        Identity = new() { Id = plugin.GetType().Name, Version = "0.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = plugin.Define(PluginOptions.Empty),
    };
}

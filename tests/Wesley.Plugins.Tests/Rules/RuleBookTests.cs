using System.Collections.Immutable;
using Wesley.Migrate.Testing;

namespace Wesley.Plugins.Tests.Rules;

/// <summary>What the kit finds in a folder of examples that do not show what they should.</summary>
public sealed class RuleBookTests : IDisposable
{
    private const string User = "type User @wes_table { id: ID! @wes_pk }";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_KindWithoutExamples_SaysWhatToWrite() => Assert.Contains(
        "type.renamed has no negative example: write rules/type.renamed/negative/before.graphql and after.graphql.", Problems());

    [Fact]
    public void Of_ExampleOfAnotherKind_SaysWhatItGives()
    {
        Example("field.renamed/positive", "# A column is new.", User, User.Replace("}", "email: String }", StringComparison.Ordinal));

        Assert.Contains("rules/field.renamed/positive gives field.added.nullable(User.email), and not field.renamed.", Problems());
    }

    [Fact]
    public void Of_NearMissThatHits_SaysWhatItGives()
    {
        Example("field.renamed/negative", "# A uid stays.", Renamed("mail"), Renamed("email"));

        Assert.Contains("rules/field.renamed/negative gives field.renamed(User.email), which is field.renamed.", Problems());
    }

    [Fact]
    public void Of_WayBackWithoutTheMirror_SaysWhatItGives()
    {
        Example("field.renamed/positive", "# The new name says what the old one was.", Named("mail: String!"), Named("""email: String! @wes_renamedFrom(name: "mail")"""));

        Assert.Contains(Problems(), p => p.StartsWith("rules/field.renamed/positive the other way round gives field.added.required, field.removed", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ExampleThatCannotBeRead_SaysWhy()
    {
        Example("field.renamed/positive", "# A brace is missing.", User, "type User {");

        Assert.Contains(Problems(), p => p.StartsWith("rules/field.renamed/positive cannot be read: error ", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ExampleOfAKindThatIsNot_IsNamed()
    {
        Example("field.vanished/positive", "# It is gone.", User, User);

        Assert.Contains("rules/field.vanished/positive is an example of a kind that the plugin does not have.", Problems());
    }

    [Fact]
    public void Of_ExampleWithoutALead_IsNamed()
    {
        Example("field.renamed/positive", "# TODO", Renamed("mail"), Renamed("email"));

        Assert.Contains("rules/field.renamed/positive/before.graphql does not begin with a comment that says in a sentence what it shows.", Problems());
    }

    private static string Named(string field) => User.Replace("}", $"{field} }}", StringComparison.Ordinal);

    private static string Renamed(string name) => Named($"""{name}: String! @wes_uid(value: "u1")""");

    private void Example(string path, string lead, string before, string after)
    {
        _folder.Write($"{path}/before.graphql", $"{lead}\n{before}\n");
        _folder.Write($"{path}/after.graphql", after);
    }

    private ImmutableArray<string> Problems()
    {
        var plugin = FirstParty.Named("Wesley.Plugins.RenameDetection");
        return RuleBook.Of(_folder.Path, plugin, FirstParty.Plugins.Remove(plugin)).Problems;
    }
}

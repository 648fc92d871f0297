using System.Globalization;
using System.Text;
using System.Xml;
using Wesley.Migrate.Cli.Output.Findings;

namespace Wesley.Migrate.Cli.Output.Junit;

/// <summary>JUnit XML in the form that Jenkins reads: a suite a type, a test case a finding; an error fails.</summary>
internal static class JunitReport
{
    private const string Name = "wesley-engine";

    internal static string Of(Outcome outcome)
    {
        var cases = ReportedFindings.Of(outcome).Select(f => JunitCase.Of(f, outcome)).ToList();
        if (cases.Count == 0)
        {
            // A report without a test looks like a job that did not run.
            cases.Add(new() { Suite = Name, Name = "no findings" });
        }

        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, Name, cases);
            foreach (var suite in cases.GroupBy(c => c.Suite, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                Suite(xml, suite.Key, [.. suite], outcome);
            }

            xml.WriteEndElement();
        }

        // The writer would name UTF-16, which is what a string is.
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private static void Suite(XmlWriter xml, string name, List<JunitCase> cases, Outcome outcome)
    {
        xml.WriteStartElement("testsuite");
        Counts(xml, name, cases);
        xml.WriteAttributeString("skipped", Number(cases.Count(c => c.Skipped is not null)));
        xml.WriteStartElement("properties");
        Property(xml, "from", outcome.From);
        Property(xml, "to", outcome.To);
        xml.WriteEndElement();
        foreach (var test in cases)
        {
            Case(xml, test);
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, string name, List<JunitCase> cases)
    {
        xml.WriteAttributeString("name", XmlSafeText.Of(name));
        xml.WriteAttributeString("tests", Number(cases.Count));
        xml.WriteAttributeString("failures", Number(cases.Count(c => c.Failure is not null)));
        xml.WriteAttributeString("errors", "0");
    }

    private static void Case(XmlWriter xml, JunitCase test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", XmlSafeText.Of(test.Name));
        xml.WriteAttributeString("classname", XmlSafeText.Of(test.Suite));
        if (test.Skipped is { } reason)
        {
            xml.WriteElementString("skipped", XmlSafeText.Of(reason));
        }

        if (test.Failure is { } message)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", XmlSafeText.Of(test.Rule));
            xml.WriteAttributeString("message", XmlSafeText.Of(message));
            xml.WriteString(XmlSafeText.Of(test.Details));
            xml.WriteEndElement();
        }
        else if (test.Details.Length > 0)
        {
            xml.WriteElementString("system-out", XmlSafeText.Of(test.Details));
        }

        xml.WriteEndElement();
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", XmlSafeText.Of(value));
        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Xml.Linq;

namespace Wesley.Architecture.Tests;

/// <summary>What one project file takes from others.</summary>
internal sealed record ProjectFile(string Path)
{
    private readonly XDocument xml = XDocument.Load(Repository.PathOf(Path));

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Names of the projects whose assembly it compiles against.</summary>
    public IEnumerable<string> References => Items("ProjectReference").Where(item => (string?)item.Attribute("ReferenceOutputAssembly") != "false")
        .Select(item => System.IO.Path.GetFileNameWithoutExtension(((string)item.Attribute("Include")!).Replace('\\', '/')));

    /// <summary>Ids of the packages it names itself.</summary>
    public IEnumerable<string> Packages => Items("PackageReference").Select(item => (string)item.Attribute("Include")!);

    public static IEnumerable<ProjectFile> Below(string folder) => RepositoryFiles.Below([folder], ".csproj").Select(path => new ProjectFile(path));

    private IEnumerable<XElement> Items(string name) => xml.Descendants(name);
}

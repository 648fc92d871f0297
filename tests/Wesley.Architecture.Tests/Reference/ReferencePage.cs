using System.Reflection;
using System.Runtime.CompilerServices;

namespace Wesley.Architecture.Tests.Reference;

/// <summary>Every public type and member of an assembly with its summary, as a page.</summary>
internal sealed class ReferencePage(Assembly assembly)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Documentation _texts = new(Path.ChangeExtension(assembly.Location, ".xml"));

    /// <summary>What has no summary.</summary>
    internal IEnumerable<string> Gaps => Types.SelectMany(t => Members(t).Prepend(t)).Select(DocumentationId.Of).Where(id => _texts.Summary(id).Length == 0);

    private IEnumerable<Type> Types => assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal);

    internal string Text() =>
        $"<!-- Written by ReferenceTests from the comments in the code: edit those, then accept this page. -->\n# {assembly.GetName().Name}, version {assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}\n"
        + string.Concat(Types.Select(Section));

    private string Section(Type type) => $"\n## {Title(type)}\n\n{_texts.Summary(DocumentationId.Of(type))}\n{Table([.. Members(type)])}";

    private string Table(MemberInfo[] members) => members.Length == 0 ? "" : "\n| member | what it is |\n|---|---|\n"
        + string.Concat(members.Select(m => $"| `{Label(m)}` | {_texts.Summary(DocumentationId.Of(m))} |\n"));

    // What the compiler adds to a record needs no words, and what implements an interface of the framework has that one's.
    private IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared)
        .Where(m => m is PropertyInfo or FieldInfo { IsSpecialName: false } or MethodInfo or ConstructorInfo && !IsGenerated(m) && !_texts.IsInherited(DocumentationId.Of(m)))
        .OrderBy(m => type.IsEnum ? m.MetadataToken.ToString("X8", System.Globalization.CultureInfo.InvariantCulture) : Label(m), StringComparer.Ordinal);

    private static bool IsGenerated(MemberInfo member) =>
        member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || member.Name.Contains('<', StringComparison.Ordinal)
        || member is MethodInfo { IsSpecialName: true, Name: not ("op_Implicit" or "op_Explicit") }
        || member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;

    private static string Title(Type type) =>
        $"{type.Name} ({(type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.GetMethod("<Clone>$") is not null || type.IsValueType ? "record" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class")})";

    private static string Label(MemberInfo member) => member switch
    {
        MethodBase method => $"{(method.IsConstructor ? method.DeclaringType!.Name : method.Name)}({string.Join(", ", method.GetParameters().Select(p => p.Name))})",
        PropertyInfo { Name: "Item" } => "this[]",
        _ => member.Name,
    };
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Something that carries directives.</summary>
/// <param name="Owner">The definition it is or belongs to.</param>
/// <param name="Member">The field, value or, of a directive, argument.</param>
/// <param name="Argument">The field's argument.</param>
internal sealed record Element(RawType Owner, RawMember? Member = null, RawMember? Argument = null)
{
    internal ImmutableArray<RawDirective> Directives => (Argument ?? Member)?.Directives ?? Owner.Directives;

    /// <summary>What GraphQL calls the place in a directive's declaration.</summary>
    internal string Site => Argument is not null || (Member is not null && Owner.Kind == RawKind.Directive) ? "ARGUMENT_DEFINITION"
        : Member is null ? Whole(Owner.Kind)
        : Owner.Kind switch
        {
            RawKind.Enum => "ENUM_VALUE",
            RawKind.Input => "INPUT_FIELD_DEFINITION",
            _ => "FIELD_DEFINITION",
        };

    internal Coordinate? Coordinate => Owner.Kind == RawKind.Schema ? null
        : Argument is not null ? Coordinate.OfArgument(Owner.Name, Member!.Name, Argument.Name)
        : Member is null ? Coordinate.OfType(Owner.Name)
        : Owner.Kind == RawKind.Directive ? Coordinate.OfArgument(Owner.Name, null, Member.Name)
        : Coordinate.OfMember(Owner.Name, Member.Name);

    /// <summary>For messages.</summary>
    public override string ToString() => Coordinate is { } coordinate ? $"'{coordinate}'" : "the schema";

    /// <summary>Those with a directive, from the top of each definition to its bottom.</summary>
    internal static IEnumerable<Element> Of(RawSchema schema)
    {
        foreach (var type in schema.Definition is { } definition ? schema.Types.Add(definition) : schema.Types)
        {
            if (!type.Directives.IsEmpty) yield return new(type);

            if (!type.Traits.HasFlag(MemberTraits.Directives)) continue;

            foreach (var member in type.Members)
            {
                if (!member.Directives.IsEmpty) yield return new(type, member);

                foreach (var argument in member.Arguments)
                {
                    if (!argument.Directives.IsEmpty) yield return new(type, member, argument);
                }
            }
        }
    }

    private static string Whole(RawKind kind) => kind switch
    {
        RawKind.Input => "INPUT_OBJECT",
        RawKind.Object => "OBJECT",
        RawKind.Interface => "INTERFACE",
        RawKind.Union => "UNION",
        RawKind.Enum => "ENUM",
        RawKind.Scalar => "SCALAR",
        RawKind.Directive => "DIRECTIVE",
        _ => "SCHEMA",
    };
}

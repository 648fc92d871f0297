namespace Wesley.Plugins.Tests.ComputedDefaults;

/// <summary>People with two names, of which a third is made.</summary>
internal static class People
{
    internal const string Names = "first: String!  last: String @wes_pii";

    internal static string Before => With("");

    internal static string With(string field, string names = Names) => $$"""
        type Pet @wes_table(name: "pets") { id: ID! @wes_pk }
        type User @wes_table(name: "users") {
          id: ID! @wes_pk
          {{names}}
          pets: [Pet!]! @wes_hasMany
          {{field}}
        }
        """;
}

namespace Wesley.Plugins.Tests.DefaultBackfill;

/// <summary>A table of users with one field more, the commonest migration there is.</summary>
internal static class Users
{
    internal const string Before = """
        type User @wes_table(name: "users") {
          id: ID! @wes_pk
        }
        """;

    /// <summary>With the field, and definitions that it needs.</summary>
    internal static string With(string field, string definitions = "") => $$"""
        {{definitions}}
        type User @wes_table(name: "users") {
          id: ID! @wes_pk
          {{field}}
        }
        """;
}

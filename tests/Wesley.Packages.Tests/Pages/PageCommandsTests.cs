namespace Wesley.Packages.Tests;

/// <summary>Nothing that a page tells its reader to type is overlooked.</summary>
public sealed class PageCommandsTests
{
    private const string Page = """
        # A page

        First `dotnet new thing`, or `A=1 dotnet test`; `Detect` and `dotnet` are no commands.

        ```console
        $ dotnet build
        Built.
        All of it.
        $ cd there
        ```

            node one.ts
            node two.ts

        ```
        npm ci
        ```

        ```csharp
        var x = 1;
            dotnet.Run();
        ```

        - a list
            that goes on

        """;

    [Fact]
    public void Of_BlocksOfEverySort_AreAllLinesInTheirOrder() => Assert.Equal(
        [("dotnet build", "Built.\nAll of it."), ("cd there", ""), ("node one.ts", ""), ("node two.ts", ""), ("npm ci", "")],
        PageCommands.Of(Page));

    [Fact]
    public void Mentioned_CommandsInSentences_AreFound() => Assert.Equal(["dotnet new thing", "A=1 dotnet test"], PageCommands.Mentioned(Page));
}

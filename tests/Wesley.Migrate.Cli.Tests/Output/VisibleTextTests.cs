using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Tests.Output;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("\u001b[31mred", @"\u{001B}[31mred")]
    [InlineData("a\u202Eb", @"a\u{202E}b")]
    [InlineData("line\nbreak", @"line\u{000A}break")]
    [InlineData("zero\u200Bwidth", @"zero\u{200B}width")]
    public void Of_WhatWouldSteerATerminal_IsShown(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Theory]
    [InlineData("größe → 漢字 🙂")]
    [InlineData("")]
    public void Of_ReadableText_StaysAsItIs(string text) => Assert.Equal(text, VisibleText.Of(text));
}

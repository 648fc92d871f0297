using Wesley.Migrate.Engine.Read.Parsing;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class LineMapTests
{
    private static readonly string _text = string.Concat(Enumerable.Range(0, 60).Select(i => new string('x', i % 7) + "\n"));

    [Fact]
    public void At_WhateverTheOrderOfQuestions_IsTheSamePlace()
    {
        var lines = new LineMap("f", _text);
        var random = new Random(1);

        foreach (var offset in Enumerable.Range(0, 2_000).Select(_ => random.Next(_text.Length + 1)).Concat(Enumerable.Range(0, _text.Length + 1)))
        {
            var place = lines.At(offset);

            Assert.Equal(1 + _text.AsSpan(0, offset).Count('\n'), place.Line);
            Assert.Equal(offset - _text.AsSpan(0, offset).LastIndexOf('\n'), place.Column);
        }
    }

    [Fact]
    public void From_APartOfTheText_CountsFromThere() =>
        Assert.Equal("f:60:3", $"{new LineMap("f", _text).From(_text.Length - 4).At(2)}");
}

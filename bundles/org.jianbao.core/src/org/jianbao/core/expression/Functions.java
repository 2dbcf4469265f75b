package org.jianbao.core.expression;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The functions that expressions can call, by their Chinese names and by those that spreadsheets use. */
final class Functions {

    /** So many arguments a function takes that takes any number. */
    private static final int ANY = 50;

    private static final List<Function> ALL = List.of(
            function("share", 2, 3, Numbers::share, "占比"),
            function("percent", 1, 2, Numbers::percent, "百分比"),
            function("number", 1, 2, Numbers::number, "数", "FIXED"),
            function("round", 1, 2, Numbers::round, "四舍五入", "ROUND"),
            function("absolute", 1, 1, arguments -> arguments.number(0).abs(), "绝对值", "ABS"),
            function("change", 2, 3, Changes::change, "增减"),
            function("year", 2, 3, Changes::year, "同比"),
            function("period", 2, 3, Changes::period, "环比"),
            function("sum", 1, ANY, Lists::sum, "合计", "SUM"),
            function("average", 1, ANY, Lists::average, "平均", "AVERAGE"),
            function("greatest", 1, ANY, Lists::greatest, "最大", "MAX"),
            function("least", 1, ANY, Lists::least, "最小", "MIN"),
            function("count", 1, 1, Lists::count, "计数", "COUNT"),
            function("count.if", 2, 3, Lists::countIf, "条件计数", "COUNTIF"),
            function("sum.if", 3, 4, Lists::sumIf, "条件合计", "SUMIF"),
            function("list", 1, 3, Lists::list, "列出"),
            function("if", 3, 3, arguments -> arguments.thing(arguments.truth(0) ? 1 : 2), "若", "IF"),
            function("empty", 1, 1, arguments -> arguments.isEmpty(0), "为空", "ISBLANK"),
            function("day", 1, 2, Days::day, "日期"),
            function("days", 1, 3, Days::days, "期间"),
            function("numerals", 1, 1, Numerals::everyday, "汉字数字"),
            function("numerals.formal", 1, 1, Numerals::formal, "大写数字"));

    private static final Map<String, Function> BY_NAME = ALL.stream()
            .flatMap(function -> function.names().stream().map(name -> Map.entry(name, function)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Functions() {
    }

    private static Function function(String key, int least, int most,
            Function.Body body, String... names) {
        return new Function(key, List.of(names), least, most, body);
    }

    /** Returns a function by its name; null if there is none. */
    static Function find(String name) {
        return BY_NAME.get(name);
    }

    /** Returns all functions, in the order in which they are offered. */
    static List<Function> all() {
        return ALL;
    }
}

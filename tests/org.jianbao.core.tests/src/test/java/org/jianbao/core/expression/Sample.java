package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;

/** Names to quote, and short ways to ask what an expression says. */
final class Sample {

    static final Scope SCOPE = Scope.empty()
            .with("咨询", Scope.of(Quotable.number(200)).with("本期", Quotable.number(200)).with("上期", Quotable.number(160))
                    .with("单位", Quotable.text("人次")))
            .with("受理", Quotable.number(new BigDecimal("73.24"), 1))
            .with("零", Quotable.number(0))
            .with("空", Quotable.number(null))
            .with("备注", Quotable.text(" "))
            .with("牵头", Quotable.unit("水利厅"))
            .with("公开", Quotable.truth(true))
            .with("印发", Quotable.day(LocalDate.of(2024, 1, 29)))
            .with("期间", Quotable.days(new DayRange(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 12))))
            .with("无限", Quotable.of(new BigDecimal("1E+999999999"), "1E+999999999"))
            .with("new", Quotable.number(7)).with("2024年", Quotable.number(8)).with("𠀀", Quotable.number(9))
            .with("事项", Quotable.list(List.of(row("水利厅", 5, "已办结"), row("林草局", 3, "在办"), row("教育厅", 2, "已办结"))))
            .with("缺数", Quotable.list(List.of(row("水利厅", 5, "在办"), Scope.empty().with("件数", Quotable.number(null)))))
            .with("分组", Quotable.list(List.of(group(1, 2), group(3))))
            .with("无项", Quotable.list(List.of()));

    private Sample() {
    }

    private static Scope row(String unit, int count, String state) {
        return Scope.of(Quotable.unit(unit)).with("单位", Quotable.unit(unit)).with("件数", Quotable.number(count))
                .with("状态", Quotable.text(state));
    }

    private static Scope group(int... counts) {
        var rows = Arrays.stream(counts).mapToObj(count -> row("水利厅", count, "在办")).toList();
        return Scope.empty().with("事项", Quotable.list(rows));
    }

    /** Returns how the value of an expression reads, or else what is wrong with it and where. */
    static String read(String source) {
        Result result = Expressions.compile(source).evaluate(SCOPE);
        return result.problem() == null ? result.text() : show(result.problem());
    }

    static String show(Problem problem) {
        return problem.kind() + "@" + problem.offset() + "+" + problem.length();
    }
}

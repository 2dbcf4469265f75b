package org.jianbao.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "占比(1, 3) | 33.33%", "占比(1, 200) | 0.50%", "占比(1, 16, 1) | 6.3%", "占比(5, 5) | 100%", "占比(0, 5) | 0%", "占比(1, 3, 0) | 33%",
            "百分比(1/8) | 12.50%", "百分比(0.00125, 1) | 0.1%", "百分比(0.00125) | 0.13%",
            "数(受理, 1) | 73.2", "数(2, 2) | 2.00", "数(2.50) | 2.5", "FIXED(1, 1) | 1.0",
            "四舍五入(2.5) | 3", "四舍五入(-2.5) | -3", "四舍五入(1.005, 2) | 1.01", "ROUND(1.24, 1) | 1.2", "绝对值(-3) | 3",
            "合计(事项.件数) | 10", "SUM(1, 2, 事项.件数) | 13", "合计(无项.件数) | 0", "合计(分组.事项.件数) | 6", "平均(事项.件数) | 3.333333333333333333333333333333333",
            "四舍五入(平均(事项.件数), 1) | 3.3", "最大(事项.件数) | 5", "最小(3, 事项.件数) | 2", "计数(事项) | 3", "计数(无项) | 0", "计数(分组.事项) | 3",
            "条件计数(事项.状态, '已办结') | 2", "条件计数(事项.件数, '>=', 3) | 2", "条件计数(事项.状态, '≠', '在办') | WORD@12+3",
            "条件合计(事项.件数, 事项.状态, '已办结') | 7", "条件合计(事项.件数, 事项.件数, '<', 5) | 5", "条件计数(缺数.件数, '>', 0) | 1",
            "增减(200, 160) | 增长25.00%", "增减(160, 200) | 下降20.00%", "增减(5, 5) | 持平", "增减(5, 3, '件') | 增加2件", "增减(3, 5, '件') | 减少2件",
            "增减(5, 0) | 增加5", "增减(0, 0) | 持平", "增减(5, 0, '件') | 增加5件", "增减(5, 空) | 无对比数据", "增减(1, -2) | 增长150.00%", "增减(空, 5) | MISSING_VALUE@3+1",
            "同比(咨询.本期, 咨询.上期) | 同比增长25.00%", "同比(5, 空) | 无同比数据", "同比(空, 空) | MISSING_VALUE@3+1", "环比(5, 5) | 环比持平", "环比(1, 3) | 环比下降66.67%", "环比(0, 3, 咨询.单位) | 环比减少3人次",
            "列出(事项.单位) | 水利厅、林草局、教育厅", "列出(事项.单位, '、', '和') | 水利厅、林草局和教育厅", "列出(事项, '；') | 水利厅；林草局；教育厅", "列出(无项) | ``",
            "列出(缺数.件数) | MISSING_VALUE@3+5", "若(零 == 0, '本周无', 零 + '件') | 本周无", "IF(公开, 1, 2) | 1",
            "日期(印发) | 2024年1月29日", "日期(印发, '月日') | 1月29日", "日期(印发, '年月') | 2024年1月", "日期(印发, '星期') | 星期一", "日期(印发, '汉字') | 二〇二四年一月二十九日",
            "日期(印发, '数字') | 2024-01-29", "日期(印发, '日') | 29日", "期间(期间) | 2024年1月8日—1月12日", "期间(期间, '月日') | 1月8日—1月12日", "期间(印发, 印发 + 3) | 2024年1月29日—2月1日",
            "期间(印发, 印发, '月日') | 1月29日"})
    void sayWhatBulletinsSay(String source, String expected) {
        assertEquals(expected, Sample.read(source));
    }

    @ParameterizedTest
    @CsvSource({"0, 零, 零", "1, 一, 壹", "10, 十, 壹拾", "12, 十二, 壹拾贰", "20, 二十, 贰拾", "105, 一百零五, 壹佰零伍", "110, 一百一十, 壹佰壹拾",
            "1001, 一千零一, 壹仟零壹", "1010, 一千零一十, 壹仟零壹拾", "10000, 一万, 壹万", "10001, 一万零一, 壹万零壹", "100000, 十万, 壹拾万",
            "12345, 一万二千三百四十五, 壹万贰仟叁佰肆拾伍", "1000000, 一百万, 壹佰万", "100000000, 一亿, 壹亿", "100010000, 一亿零一万, 壹亿零壹万",
            "100000001, 一亿零一, 壹亿零壹", "20500000, 二千零五十万, 贰仟零伍拾万", "9999999999999999, 九千九百九十九万亿九千九百九十九亿九千九百九十九万九千九百九十九, -"})
    void numeralsAreChinese(String number, String everyday, String formal) {
        assertEquals(everyday, Sample.read("汉字数字(" + number + ")"));
        if (!formal.equals("-")) {
            assertEquals(formal, Sample.read("大写数字(" + number + ")"));
        }
    }

    @Test
    void everyFunctionIsDescribedInBothLanguages() {
        Locale before = Locale.getDefault();
        var names = new HashSet<String>();
        try {
            for (Function function : Functions.all()) {
                function.names().forEach(name -> assertTrue(names.add(name), name));
                Locale.setDefault(Locale.ENGLISH);
                assertTrue(function.signature().matches(".+\\(.+\\)"), function::signature);
                assertTrue(!function.description().startsWith("function."), function::description);
                Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
                assertTrue(function.signature().matches(".+（.+）"), function::signature);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}

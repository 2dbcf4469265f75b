package org.jianbao.core.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.aparser.QLParser;
import com.alibaba.qlexpress4.exception.QLSyntaxException;
import com.alibaba.qlexpress4.security.QLSecurityStrategy;

/**
 * Reads expressions with QLExpress, which knows the order of operators. It is given a stand-in of the expression in which
 * every name and literal is replaced, and of the tree that it returns only the nodes of an expression are taken over. Nothing
 * is ever run by it.
 */
final class Reader {

    private static final Express4Runner LIBRARY = new Express4Runner(
            InitOptions.builder().securityStrategy(QLSecurityStrategy.isolation()).build());

    private final Map<Integer, Token> tokens = new HashMap<>();
    private final StringBuilder standIn = new StringBuilder();

    private Reader(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            this.tokens.put(standIn.length(), tokens.get(i));
            boolean path = i > 0 && tokens.get(i - 1).is(".")
                    || i + 1 < tokens.size() && (tokens.get(i + 1).is(".") || tokens.get(i + 1).is("("));
            standIn.append(standIn(tokens.get(i), path)).append(' ');
        }
    }

    /**
     * Returns what stands for a word or mark.
     *
     * @param path whether it is a part of a dotted name or the name of a function, so that it is no yes or no
     */
    private static String standIn(Token token, boolean path) {
        return switch (token.kind()) {
            case NAME -> path || token.literal() == null ? "n" : "1";
            case NUMBER, TEXT -> "1";
            case MARK -> token.text();
        };
    }

    /**
     * Returns what an expression consists of.
     *
     * @param tokens its words and marks, of the right shape
     * @throws Stop if a function is unknown or a construct is not allowed
     */
    static Node read(List<Token> tokens) {
        return new Reader(tokens).read();
    }

    private Node read() {
        List<QLParser.BlockStatementContext> statements;
        try {
            statements = LIBRARY.parseToSyntaxTree(standIn.toString().strip()).blockStatements().blockStatement();
        } catch (QLSyntaxException e) {
            throw refused(e.getPos());
        }
        if (statements.size() != 1 || !(statements.getFirst() instanceof QLParser.ExpressionStatementContext statement)) {
            throw refused(0);
        }
        return expression(statement.expression());
    }

    private Stop refused(int position) {
        Token token = tokens.getOrDefault(position, tokens.get(0));
        return token.problem(Problem.Kind.REFUSED, token.text());
    }

    private Token token(int position) {
        Token token = tokens.get(position);
        if (token == null) {
            throw refused(position);
        }
        return token;
    }

    private Node expression(QLParser.ExpressionContext tree) {
        QLParser.TernaryExprContext ternary = tree.ternaryExpr();
        if (ternary == null) {
            throw refused(tree.getStart().getStartIndex());
        }
        Node condition = base(ternary.condition);
        return ternary.QUESTION() == null ? condition
                : new Node.Choice(condition, base(ternary.thenExpr), expression(ternary.elseExpr));
    }

    private Node base(QLParser.BaseExprContext tree) {
        Node left = primary(tree.primary());
        for (QLParser.LeftAssoContext more : tree.leftAsso()) {
            Token operator = token(more.binaryop().getStart().getStartIndex());
            if (!operator.isOperator()) {
                throw operator.problem(Problem.Kind.REFUSED, operator.text());
            }
            left = new Node.Binary(operator, left, base(more.baseExpr()));
        }
        return left;
    }

    private Node primary(QLParser.PrimaryContext tree) {
        if (tree.primaryNoFixPathable() == null || tree.suffixExpress() != null) {
            throw refused(tree.getStart().getStartIndex());
        }
        Node value = switch (tree.primaryNoFixPathable()) {
            case QLParser.GroupExprContext group when tree.pathPart().isEmpty() -> expression(group.expression());
            case QLParser.ConstExprContext literal when tree.pathPart().isEmpty() -> literal(literal);
            case QLParser.VarIdExprContext name when name.LPAREN() == null -> name(name, tree.pathPart());
            case QLParser.VarIdExprContext call when tree.pathPart().isEmpty() -> call(call);
            default -> throw refused(tree.getStart().getStartIndex());
        };
        if (tree.prefixExpress() == null) {
            return value;
        }
        Token prefix = token(tree.prefixExpress().getStart().getStartIndex());
        return new Node.Prefix(prefix.text(), value, prefix.start());
    }

    private Node literal(QLParser.ConstExprContext tree) {
        Token token = token(tree.getStart().getStartIndex());
        if (token.literal() == null) {
            throw refused(tree.getStart().getStartIndex());
        }
        return new Node.Literal(token.literal(), token.start(), token.end());
    }

    private Node name(QLParser.VarIdExprContext tree, List<QLParser.PathPartContext> more) {
        Token last = token(tree.getStart().getStartIndex());
        int start = last.start();
        var parts = new ArrayList<>(List.of(last.text()));
        for (QLParser.PathPartContext part : more) {
            if (!(part instanceof QLParser.FieldAccessContext access)) {
                throw refused(part.getStart().getStartIndex());
            }
            last = token(access.fieldId().getStart().getStartIndex());
            parts.add(last.text());
        }
        return new Node.Name(List.copyOf(parts), start, last.end());
    }

    private Node call(QLParser.VarIdExprContext tree) {
        Token name = token(tree.getStart().getStartIndex());
        Function function = Functions.find(name.text());
        if (function == null) {
            throw name.problem(Problem.Kind.UNKNOWN_FUNCTION, name.text());
        }
        List<QLParser.ExpressionContext> given = tree.argumentList() == null ? List.of() : tree.argumentList().expression();
        if (given.size() < function.least() || given.size() > function.most()) {
            throw name.problem(Problem.Kind.ARGUMENTS, function.signature(), given.size());
        }
        int end = token(tree.RPAREN().getSymbol().getStartIndex()).end();
        return new Node.Call(function, name.text(), given.stream().map(this::expression).toList(), name.start(), end);
    }

    /** Adds the dotted names that an expression quotes to a list, in the order in which they stand. */
    static void names(Node node, List<Node.Name> into) {
        switch (node) {
            case Node.Literal literal -> { }
            case Node.Name name -> into.add(name);
            case Node.Prefix prefix -> names(prefix.operand(), into);
            case Node.Binary binary -> List.of(binary.left(), binary.right()).forEach(part -> names(part, into));
            case Node.Choice choice -> List.of(choice.condition(), choice.yes(), choice.no()).forEach(part -> names(part, into));
            case Node.Call call -> call.arguments().forEach(part -> names(part, into));
        }
    }
}

package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Formats an expression: on one line if it fits, otherwise with one argument or method call a line. */
final class CodeLayout {
    private static final int WIDTH = 110;
    private static final int INDENT = 4;
    /** The placeholder for a type, which may be imported. The character does not occur in sources that are printed here. */
    private static final char TYPE = '\u0001';

    private final ClassName home;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> types = new ArrayList<>();
    private int lineStart;

    private CodeLayout(ClassName home) {
        this.home = home;
    }

    /** The code of a statement in a class: what comes before the expression, the expression and a semicolon. */
    static CodeBlock statement(ClassName home, String before, Code code) {
        CodeLayout layout = new CodeLayout(home);
        layout.text.append(before);
        layout.print(code, 0);
        String format = layout.text.append(";\n").toString().replace("$", "$$").replace(String.valueOf(TYPE), "$T");
        return CodeBlock.of(format, layout.types.toArray());
    }

    private void print(Code code, int indent) {
        int width = width(code);
        if (width >= 0 && column() + width <= WIDTH) {
            flat(code);
        } else if (code instanceof Code.Text constant) {
            lines(constant.lines(), indent);
        } else if (code instanceof Code.Call call) {
            call(call, indent);
        } else if (code instanceof Code.Chain chain) {
            call(chain.factory(), indent + INDENT); // its arguments stand deeper than the words, if they need lines
            for (Code.Call word : chain.words()) {
                line(indent + INDENT);
                text.append('.');
                print(word, indent + INDENT);
            }
        } else {
            flat(code);
        }
    }

    private void lines(List<String> lines, int indent) {
        text.append(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            line(line.isEmpty() ? 0 : indent + INDENT);
            text.append(line);
        }
    }

    private void call(Code.Call call, int indent) {
        List<Code> arguments = call.arguments();
        int width = width(call);
        if (width >= 0 && column() + width <= WIDTH) {
            flat(call);
            return;
        }
        text.append(call.name()).append('(');
        if (hugs(arguments)) {
            for (Code argument : arguments.subList(0, arguments.size() - 1)) {
                flat(argument);
                text.append(", ");
            }
            print(arguments.get(arguments.size() - 1), indent);
        } else {
            for (int i = 0; i < arguments.size(); i++) {
                line(indent + INDENT);
                print(arguments.get(i), indent + INDENT);
                text.append(i < arguments.size() - 1 ? "," : "");
            }
        }
        text.append(')');
    }

    /** Whether only the last argument needs several lines, so that it can begin on the line of the others. */
    private boolean hugs(List<Code> arguments) {
        int last = arguments.size() - 1;
        int width = 0;
        for (Code argument : arguments.subList(0, last)) {
            if (!(argument instanceof Code.Text || argument instanceof Code.Constant) || width(argument) < 0) {
                return false;
            }
            width += width(argument) + 2;
        }
        return column() + width < WIDTH / 2 && canBegin(arguments.get(last), column() + width);
    }

    /** Whether an expression that begins in this column can continue on the lines below. */
    private boolean canBegin(Code code, int column) {
        if (code instanceof Code.Chain chain) {
            int factory = width(chain.factory());
            return factory < 0 || column + factory <= WIDTH;
        }
        return code instanceof Code.Call
                || (code instanceof Code.Text constant && constant.lines().size() > 1);
    }

    private void line(int indent) {
        text.append('\n');
        lineStart = text.length();
        text.append(" ".repeat(indent));
    }

    private int column() {
        return text.length() - lineStart;
    }

    /** The width on one line; negative if it does not fit on one line. */
    private int width(Code code) {
        int mark = text.length();
        int known = types.size();
        boolean fits = flat(code);
        int width = text.length() - mark;
        for (Object type : types.subList(known, types.size())) {
            width += String.join(".", ((ClassName) type).simpleNames()).length() - 1;
        }
        text.setLength(mark);
        types.subList(known, types.size()).clear();
        return fits ? width : -1;
    }

    /** Prints on one line. Returns false if that is not possible; the output is then unusable. */
    private boolean flat(Code code) {
        if (code instanceof Code.Text constant) {
            text.append(constant.lines().get(0));
            return constant.lines().size() == 1;
        }
        if (code instanceof Code.Constant constant) {
            type(constant.type());
            text.append('.').append(constant.name());
            return true;
        }
        if (code instanceof Code.Call call) {
            text.append(call.name());
            return flat(call.arguments());
        }
        if (code instanceof Code.Elsewhere call) {
            if (!call.method().home().get().equals(home)) {
                type(call.method().home().get());
                text.append('.');
            }
            text.append(call.method().name());
            return flat(call.arguments());
        }
        Code.Chain chain = (Code.Chain) code;
        boolean fits = flat(chain.factory());
        for (Code.Call word : chain.words()) {
            text.append('.');
            fits &= flat(word);
        }
        return fits;
    }

    private boolean flat(List<Code> arguments) {
        text.append('(');
        boolean fits = true;
        for (int i = 0; i < arguments.size(); i++) {
            text.append(i > 0 ? ", " : "");
            fits &= flat(arguments.get(i));
        }
        text.append(')');
        return fits;
    }

    private void type(ClassName type) {
        text.append(TYPE);
        types.add(type);
    }
}

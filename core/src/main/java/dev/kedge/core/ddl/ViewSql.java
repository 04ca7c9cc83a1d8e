package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Generates SQL for views. */
@Internal
public final class ViewSql {
    private ViewSql() {}

    /**
     * {@return the view with a name}
     *
     * @param schema the schema to look in
     * @param view the name of the view
     * @throws StepMismatch if the schema has no such view
     */
    public static View find(Schema schema, QualifiedName view) {
        return schema.view(view).orElseThrow(() -> new StepMismatch("there is no view " + view));
    }

    /**
     * {@return the words for the view in descriptions: view or materialized view}
     *
     * @param view the view
     */
    public static String kind(View view) {
        return view.kindSql().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return a CREATE VIEW or CREATE MATERIALIZED VIEW statement}
     *
     * @param view the view
     */
    public static String create(View view) {
        List<String> options = options(view.options());
        String columns = view.columns().isEmpty() ? "" : " (" + Ddl.list(view.columns()) + ")";
        String with = options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")";
        String tablespace = view.options()
                .tablespace()
                .map(space -> " TABLESPACE " + Ddl.quote(space))
                .orElse("");
        // a comment at the end of the query would hide the rest of the line
        String data = !view.materialized() ? "" : view.withNoData() ? "\nWITH NO DATA" : "\nWITH DATA";
        return "CREATE " + view.kindSql() + " " + view.name().sql() + columns + with + tablespace + " AS\n"
                + view.query().text().strip() + data;
    }

    /** The options in the order in which the server stores them when they are set one by one. */
    static List<String> options(ViewOptions options) {
        List<String> all = new ArrayList<>();
        options.parameters().stream().map(ViewSql::parameter).forEach(all::add);
        flags(options).forEach(flag -> all.add(flag.name() + "=" + flag.value()));
        return all;
    }

    private static List<StorageParameter> flags(ViewOptions options) {
        List<StorageParameter> flags = new ArrayList<>();
        if (options.securityBarrier()) {
            flags.add(new StorageParameter("security_barrier", "true"));
        }
        if (options.securityInvoker()) {
            flags.add(new StorageParameter("security_invoker", "true"));
        }
        if (options.checkOption() != ViewOptions.CheckOption.NONE) {
            String value = options.checkOption().name().toLowerCase(Locale.ROOT);
            flags.add(new StorageParameter("check_option", value));
        }
        return flags;
    }

    private static String parameter(StorageParameter parameter) {
        return parameter.name() + "=" + parameter.value();
    }

    /**
     * {@return the statements that change the options of a view} They reset options before they set others, so that the
     * server stores the options in a fixed order.
     *
     * @param old the old view
     * @param options the new options
     */
    public static List<String> change(View old, ViewOptions options) {
        String alter = "ALTER " + old.kindSql() + " " + old.name().sql() + " ";
        List<StorageParameter> before = new ArrayList<>(old.options().parameters());
        before.addAll(flags(old.options()));
        List<StorageParameter> after = new ArrayList<>(options.parameters());
        after.addAll(flags(options));
        List<String> statements = new ArrayList<>();
        if (!before.equals(after)) {
            if (!before.isEmpty()) {
                statements.add(alter + "RESET ("
                        + before.stream().map(StorageParameter::name).collect(Collectors.joining(", ")) + ")");
            }
            if (!after.isEmpty()) {
                statements.add(alter + "SET ("
                        + after.stream().map(ViewSql::parameter).collect(Collectors.joining(", ")) + ")");
            }
        }
        if (!old.options().tablespace().equals(options.tablespace())) {
            statements.add(
                    alter + "SET TABLESPACE " + Ddl.quote(options.tablespace().orElse("pg_default")));
        }
        return statements;
    }

    /**
     * {@return a COMMENT ON statement for a view}
     *
     * @param view the view
     * @param comment the comment; absent to remove it
     */
    public static String comment(View view, Optional<String> comment) {
        return "COMMENT ON " + view.kindSql() + " " + view.name().sql() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }
}

package dev.kedge.processor.source;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Naming;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * A package with {@code @Database}.
 *
 * @param element the package
 * @param mirror the annotation
 */
public record DatabasePackage(PackageElement element, Mirror mirror) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int OLDEST = 14;
    private static final int NEWEST = 18;

    /** The database that an element belongs to: that of the nearest package around it with {@code @Database}. */
    public static Optional<DatabasePackage> around(Element element, Elements elements) {
        PackageElement start = elements.getPackageOf(element);
        String name = start.getQualifiedName().toString();
        ModuleElement module = elements.getModuleOf(start);
        while (true) {
            PackageElement found =
                    module == null ? elements.getPackageElement(name) : elements.getPackageElement(module, name);
            Optional<DatabasePackage> database = found == null ? Optional.empty() : of(found);
            int dot = name.lastIndexOf('.');
            if (database.isPresent() || dot < 0) {
                return database;
            }
            name = name.substring(0, dot);
        }
    }

    /** The package as a database; absent if it has no {@code @Database}. */
    public static Optional<DatabasePackage> of(PackageElement element) {
        return Mirror.find(element, "Database").map(mirror -> new DatabasePackage(element, mirror));
    }

    /** The facts of {@code @Database}; absent if its name is invalid. */
    public Optional<DatabaseInfo> read(Problems problems) {
        String name = name();
        int postgres = mirror.number("postgres").orElse(OLDEST);
        if (postgres < OLDEST || postgres > NEWEST) {
            problems.report(mirror.site("postgres"), EntityCode.SERVER_VERSION, postgres);
        }
        new Expressions(problems).name(mirror, "schema", "schema");
        if (!NAME.matcher(name).matches()) {
            problems.report(mirror.site("name"), EntityCode.DATABASE_NAME, name);
            return Optional.empty();
        }
        return Optional.of(new DatabaseInfo(name, postgres, schema(), mirror.texts("ignore")));
    }

    public String name() {
        return mirror.text("name").orElse("");
    }

    /** The schema of unqualified names. */
    public String schema() {
        return mirror.text("schema").filter(schema -> !schema.isBlank()).orElse("public");
    }

    public String packageName() {
        return element.getQualifiedName().toString();
    }

    /** The prefix of the names of generated classes: {@code TradeBook} for {@code trade_book}. */
    public String classPrefix() {
        StringBuilder prefix = new StringBuilder();
        for (String word : name().split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                prefix.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return prefix.toString();
    }

    /** The name that a database of this package would have by default. */
    public static String proposedName(String packageName) {
        return Naming.snakeCase(packageName.substring(packageName.lastIndexOf('.') + 1));
    }
}

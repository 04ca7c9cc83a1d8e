package dev.kedge.core.sql;

import static dev.kedge.core.sql.LockMode.ACCESS_EXCLUSIVE;
import static dev.kedge.core.sql.LockMode.EXCLUSIVE;
import static dev.kedge.core.sql.LockMode.ROW_EXCLUSIVE;
import static dev.kedge.core.sql.LockMode.SHARE;
import static dev.kedge.core.sql.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.kedge.core.sql.LockMode.SHARE_UPDATE_EXCLUSIVE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the locks of one statement from the words that it begins with, as PostgreSQL 14 and later take them. */
final class LockReader {
    private final Words words;
    private final Map<String, LockMode> locks = new LinkedHashMap<>();

    LockReader(String statement) {
        words = Words.of(statement);
    }

    List<TableLock> read() {
        if (words.take("ALTER")) {
            alter();
        } else if (words.take("CREATE")) {
            create();
        } else if (words.take("DROP")) {
            drop();
        } else if (words.take("COMMENT", "ON")) {
            comment();
        } else if (words.take("UPDATE") || words.take("INSERT", "INTO") || words.take("DELETE", "FROM")) {
            words.take("ONLY");
            name(ROW_EXCLUSIVE);
        } else if (words.take("TRUNCATE")) {
            words.take("TABLE");
            names(ACCESS_EXCLUSIVE);
        } else if (words.take("ANALYZE")) {
            name(SHARE_UPDATE_EXCLUSIVE);
        } else if (words.take("REFRESH", "MATERIALIZED", "VIEW")) {
            name(words.take("CONCURRENTLY") ? EXCLUSIVE : ACCESS_EXCLUSIVE);
        } else if (words.take("LOCK")) {
            lockTable();
        }
        return locks.entrySet().stream()
                .map(entry -> new TableLock(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void alter() {
        if (words.take("TABLE")) {
            words.take("IF", "EXISTS");
            words.take("ONLY");
            words.name().ifPresent(table -> words.split().forEach(action -> alterTable(table, action)));
        } else if (words.takeAny("TRIGGER", "POLICY", "RULE")) {
            on(ACCESS_EXCLUSIVE);
        } else if (words.take("VIEW") || words.take("MATERIALIZED", "VIEW")) {
            words.take("IF", "EXISTS");
            name(ACCESS_EXCLUSIVE);
        } else if (words.take("SEQUENCE")) {
            words.take("IF", "EXISTS");
            name(SHARE_ROW_EXCLUSIVE);
        }
    }

    private void alterTable(String table, Words action) {
        LockMode others = SHARE_ROW_EXCLUSIVE;
        List<String> referred = action.namesAfter("REFERENCES");
        LockMode own = ACCESS_EXCLUSIVE;
        if (action.take("ADD")) {
            if (action.take("CONSTRAINT")) {
                action.name();
            }
            own = action.take("FOREIGN", "KEY") ? SHARE_ROW_EXCLUSIVE : ACCESS_EXCLUSIVE;
        } else if (action.take("VALIDATE") || action.take("CLUSTER") || action.take("SET", "WITHOUT", "CLUSTER")) {
            own = SHARE_UPDATE_EXCLUSIVE;
        } else if (action.takeAny("ENABLE", "DISABLE")) {
            own = action.take("ROW") ? ACCESS_EXCLUSIVE : SHARE_ROW_EXCLUSIVE;
        } else if (action.take("ATTACH", "PARTITION")) {
            own = SHARE_UPDATE_EXCLUSIVE;
            action.name().ifPresent(partition -> lock(partition, ACCESS_EXCLUSIVE));
        } else if (action.take("DETACH", "PARTITION")) {
            own = detach(action);
        } else if (action.take("INHERIT")) {
            action.name().ifPresent(parent -> lock(parent, SHARE_UPDATE_EXCLUSIVE));
        } else if (isParameters(action) || isStatistics(action)) {
            own = SHARE_UPDATE_EXCLUSIVE;
        }
        lock(table, own);
        referred.forEach(target -> lock(target, others));
    }

    private LockMode detach(Words action) {
        List<String> partition = action.name().stream().toList();
        LockMode mode = action.takeAny("CONCURRENTLY", "FINALIZE") ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
        partition.forEach(name -> lock(name, ACCESS_EXCLUSIVE));
        return mode;
    }

    private static boolean isParameters(Words action) {
        return action.takeAny("SET", "RESET") && action.takeSymbol("(");
    }

    private static boolean isStatistics(Words action) {
        if (!action.take("ALTER")) {
            return false;
        }
        action.take("COLUMN");
        action.name();
        return action.takeAny("SET", "RESET") && (action.take("STATISTICS") || action.takeSymbol("("));
    }

    private void create() {
        words.take("OR", "REPLACE");
        words.takeAny("UNIQUE", "CONSTRAINT", "UNLOGGED");
        if (words.take("INDEX")) {
            LockMode mode = words.take("CONCURRENTLY") ? SHARE_UPDATE_EXCLUSIVE : SHARE;
            on(mode);
        } else if (words.take("TRIGGER")) {
            on(SHARE_ROW_EXCLUSIVE);
        } else if (words.take("POLICY")) {
            on(ACCESS_EXCLUSIVE);
        } else if (words.take("STATISTICS")) {
            words.namesAfter("FROM").forEach(table -> lock(table, SHARE_UPDATE_EXCLUSIVE));
        } else if (words.take("TABLE")) {
            createTable();
        }
    }

    private void createTable() {
        words.take("IF", "NOT", "EXISTS");
        List<String> created = words.name().stream().toList();
        if (words.take("PARTITION", "OF")) {
            name(ACCESS_EXCLUSIVE);
        }
        words.namesAfter("REFERENCES").forEach(target -> lock(target, SHARE_ROW_EXCLUSIVE));
        created.forEach(locks::remove);
    }

    private void drop() {
        if (words.takeAny("TRIGGER", "POLICY", "RULE")) {
            on(ACCESS_EXCLUSIVE);
        } else if (words.take("INDEX")) {
            LockMode mode = words.take("CONCURRENTLY") ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
            words.take("IF", "EXISTS");
            words.name().ifPresent(index -> lock("the table of " + index, mode));
        } else if (words.takeAny("TABLE", "VIEW", "SEQUENCE") || words.take("MATERIALIZED", "VIEW")) {
            words.take("IF", "EXISTS");
            names(ACCESS_EXCLUSIVE);
        }
    }

    private void comment() {
        if (words.takeAny("TABLE", "VIEW") || words.take("MATERIALIZED", "VIEW")) {
            name(SHARE_UPDATE_EXCLUSIVE);
        } else if (words.take("COLUMN")) {
            words.name()
                    .filter(column -> column.contains("."))
                    .ifPresent(column -> lock(column.substring(0, column.lastIndexOf('.')), SHARE_UPDATE_EXCLUSIVE));
        }
    }

    private void lockTable() {
        words.take("TABLE");
        words.take("ONLY");
        words.name().ifPresent(table -> {
            StringBuilder mode = new StringBuilder();
            if (words.take("IN")) {
                for (String word : List.of("ACCESS", "ROW", "SHARE", "UPDATE", "ROW", "EXCLUSIVE")) {
                    mode.append(words.take(word) ? (mode.isEmpty() ? "" : " ") + word : "");
                }
            }
            lock(table, LockMode.of(mode.toString()));
        });
    }

    private void on(LockMode mode) {
        if (words.skipPast("ON")) {
            words.take("ONLY");
            name(mode);
        }
    }

    private void names(LockMode mode) {
        do {
            words.take("ONLY");
            name(mode);
        } while (words.takeSymbol(","));
    }

    private void name(LockMode mode) {
        words.name().ifPresent(name -> lock(name, mode));
    }

    private void lock(String relation, LockMode mode) {
        locks.merge(relation, mode, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
}

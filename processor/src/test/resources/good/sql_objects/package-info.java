@Database(name = "shop")
@Sql(
        kind = "TEXT SEARCH DICTIONARY",
        name = "public.Stems",
        create = "CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, LANGUAGE = english)",
        drop = "DROP TEXT SEARCH DICTIONARY stems")
@Sql(
        kind = "text search configuration",
        name = "search.titles",
        create = """
                CREATE TEXT SEARCH CONFIGURATION search.titles (PARSER = default);
                ALTER TEXT SEARCH CONFIGURATION search.titles ADD MAPPING FOR word WITH stems;
                """,
        drop = "DROP TEXT SEARCH CONFIGURATION search.titles",
        alter = "ALTER TEXT SEARCH CONFIGURATION search.titles ADD MAPPING FOR word WITH stems",
        dependsOn = "text search dictionary public.stems")
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Sql;

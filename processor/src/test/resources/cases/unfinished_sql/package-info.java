@Database(name = "shop")
@Routine(sql = "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1")
@Domain(name = "mark", type = "integer /* wide", defaultSql = "1")
package shop; //!javac KDG325 KDG325

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Domain;
import dev.kedge.annotation.Routine;

@Database(name = "shop")
@Routine(sql = "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1") //!javac KDG325
@Domain(name = "mark", type = "integer /* wide", defaultSql = "1") //!javac KDG325
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Domain;
import dev.kedge.annotation.Routine;

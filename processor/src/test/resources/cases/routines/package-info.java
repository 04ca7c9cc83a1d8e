@Database(name = "shop")
@Routine.List({
    @Routine(
            sql = "SELECT 1"), //!javac KDG182
    @Routine(
            sql = "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1; DROP FUNCTION f()"), //!javac KDG183
    @Routine(sql = "CREATE FUNCTION h(a int, b text) RETURNS int LANGUAGE sql RETURN 1;"),
    @Routine(
            sql = "CREATE OR REPLACE FUNCTION h(integer, text) RETURNS text LANGUAGE sql RETURN 1") //!javac KDG187
})
@Grant(
        to = "app",
        privileges = Privilege.EXECUTE,
        on = "FUNCTION h") //!javac KDG149
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Routine;

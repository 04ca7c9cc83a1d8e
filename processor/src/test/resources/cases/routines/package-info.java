@Database(name = "shop")
@Routine(
        sql = "SELECT 1") //! KDG182
@Routine(
        sql = "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1; CREATE FUNCTION g() RETURNS int LANGUAGE sql RETURN 1") //! KDG183
@Routine(sql = "CREATE FUNCTION h(a int, b text) RETURNS int LANGUAGE sql RETURN 1;")
@Routine(
        sql = "CREATE OR REPLACE FUNCTION h(integer, text) RETURNS text LANGUAGE sql RETURN 1") //! KDG187
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Routine;

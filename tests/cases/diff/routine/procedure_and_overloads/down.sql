-- phase 1 [tx] steps 1,2,3: drop routine log(text), drop routine f(text[]), drop routine f(double precision)
DROP PROCEDURE log(text);
DROP FUNCTION f(text[]);
DROP FUNCTION f(double precision);

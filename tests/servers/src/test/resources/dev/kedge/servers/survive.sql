-- A class whose name has one letter.
CREATE TABLE a ();

-- What becomes of each value of a type under an expression over column c that is to be of another type: 's' where it survives,
-- 'n' where it turns into null, 'f' where it stops the change, and 'x' where the server does not even take the expression.
CREATE FUNCTION pg_temp.survive(expression text, old text, new text, given text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    one text;
    value text;
    result text := '';
BEGIN
    FOREACH one IN ARRAY given LOOP
        BEGIN
            EXECUTE format('SELECT (%s)::%s FROM (SELECT CAST(%L AS %s) AS c) AS t', expression, new, one, old) INTO value;
            result := result || CASE WHEN value IS NULL THEN 'n' ELSE 's' END;
        EXCEPTION
            WHEN datatype_mismatch OR cannot_coerce OR undefined_function THEN result := result || 'x';
            WHEN OTHERS THEN result := result || 'f';
        END;
    END LOOP;
    RETURN result;
END $$

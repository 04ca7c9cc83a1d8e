CREATE TABLE t (balance bigint);
CREATE VIEW accounts AS SELECT balance FROM t;
CREATE FUNCTION balance(account integer, cleared boolean DEFAULT true) RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT sum(balance)::bigint FROM accounts);
CREATE VIEW mine AS SELECT balance(1) AS b;
CREATE POLICY fine ON t USING (balance(1) > 0);

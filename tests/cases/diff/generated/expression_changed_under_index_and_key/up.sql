-- phase 1 [tx] steps 1,2: drop constraint note_code_fkey of note, drop constraint trade_code_key of trade
ALTER TABLE note DROP CONSTRAINT note_code_fkey;
ALTER TABLE trade DROP CONSTRAINT trade_code_key;

-- phase 2 [alone] steps 3: drop index trade_code_price_idx of trade
-- done when: SELECT to_regclass('trade_code_price_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_code_price_idx;

-- phase 3 [alone] steps 4: drop index trade_lower_idx of trade
-- done when: SELECT to_regclass('trade_lower_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_lower_idx;

-- phase 4 [tx] steps 5: drop generated column trade.code to recompute it
-- until the end of this revision: the owner and the privileges of what is dropped and created again
DROP TABLE IF EXISTS kedge_rights;
CREATE TABLE kedge_rights (thing text, owner oid, part name, acl aclitem[], usual aclitem[]);
ALTER TABLE kedge_rights ENABLE ROW LEVEL SECURITY;
DROP ROUTINE IF EXISTS kedge_rights_of(text, text);
DROP ROUTINE IF EXISTS kedge_give_rights(text, text);
CREATE FUNCTION kedge_rights_of(kind text, name text)
RETURNS TABLE (owner oid, part name, acl aclitem[], usual aclitem[]) LANGUAGE sql AS $$
  SELECT relowner, NULL::name, relacl, acldefault(CASE kind WHEN 'TABLE' THEN 'r' ELSE 's' END::"char", relowner)
  FROM pg_class WHERE kind IN ('TABLE', 'SEQUENCE') AND oid = to_regclass(name)
  UNION ALL
  SELECT relowner, attname, attacl, NULL FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
  WHERE kind = 'TABLE' AND attrelid = to_regclass(name) AND attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT proowner, NULL, proacl, acldefault('f', proowner)
  FROM pg_proc WHERE kind = 'ROUTINE' AND oid = to_regprocedure(name)
  UNION ALL
  SELECT typowner, NULL, typacl, acldefault('T', typowner)
  FROM pg_type WHERE kind = 'TYPE' AND oid = to_regtype(name)
$$;
CREATE PROCEDURE kedge_give_rights(kind text, name text) LANGUAGE plpgsql AS $$
DECLARE
  object text := kind || ' ' || name;
  command text;
  columns_only boolean := EXISTS (SELECT FROM kedge_rights k WHERE k.thing = object)
    AND NOT EXISTS (SELECT FROM kedge_rights k WHERE k.thing = object AND k.part IS NULL);
BEGIN
  FOR command IN
    SELECT format('ALTER %s OWNER TO %s', object, k.owner::regrole)
    FROM kedge_rights k, kedge_rights_of(kind, name) n
    WHERE k.thing = object AND k.part IS NULL AND n.part IS NULL AND k.owner <> n.owner
  LOOP EXECUTE command; END LOOP;
  -- nothing that was given to it meanwhile
  FOR command IN
    SELECT DISTINCT format('REVOKE ALL ON %s FROM %s', object,
      CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END)
    FROM kedge_rights_of(kind, name) n, aclexplode(coalesce(n.acl, n.usual)) g
    WHERE n.part IS NULL AND NOT columns_only
  LOOP EXECUTE command; END LOOP;
  FOR command IN
    SELECT format('GRANT %s%s ON %s TO %s%s', g.privilege_type, ' (' || quote_ident(r.part) || ')', object,
      CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END,
      CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
    FROM (SELECT n.part, CASE WHEN k.thing IS NULL THEN n.usual ELSE coalesce(k.acl, k.usual) END AS acl
          FROM kedge_rights_of(kind, name) n
          LEFT JOIN kedge_rights k ON k.thing = object AND k.part IS NOT DISTINCT FROM n.part
          WHERE n.part IS NOT NULL OR NOT columns_only) r,
      aclexplode(r.acl) g
  LOOP EXECUTE command; END LOOP;
  DELETE FROM kedge_rights k WHERE k.thing = object;
END $$;
INSERT INTO kedge_rights SELECT 'TABLE trade', * FROM kedge_rights_of('TABLE', 'trade') WHERE part = 'code';

-- phase 5 [tx] steps 5,6: drop generated column trade.code to recompute it, add column trade.code text generated as volume::text || '%'
ALTER TABLE trade DROP COLUMN code, ADD COLUMN code text GENERATED ALWAYS AS (volume::text || '%') STORED NOT NULL;

-- phase 6 [tx] steps 6: add column trade.code text generated as volume::text || '%'
CALL kedge_give_rights('TABLE', 'trade');
DROP PROCEDURE kedge_give_rights(text, text);
DROP FUNCTION kedge_rights_of(text, text);
DROP TABLE kedge_rights;

-- phase 7 [alone] steps 7: add unique constraint trade_code_key to trade (code)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_code_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_code_key
CREATE UNIQUE INDEX CONCURRENTLY trade_code_key ON trade (code);

-- phase 8 [tx] steps 7: add unique constraint trade_code_key to trade (code)
ALTER TABLE trade ADD CONSTRAINT trade_code_key UNIQUE USING INDEX trade_code_key;

-- phase 9 [alone] steps 8: create index trade_code_price_idx on trade (code, price)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_code_price_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_code_price_idx
CREATE INDEX CONCURRENTLY trade_code_price_idx ON trade (code, price);

-- phase 10 [alone] steps 9: create index trade_lower_idx on trade (price)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_lower_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_lower_idx
CREATE INDEX CONCURRENTLY trade_lower_idx ON trade (price) WHERE (code <> 'x');

-- phase 11 [tx] steps 10: add foreign key note_code_fkey to note (code refers to trade)
ALTER TABLE note ADD CONSTRAINT note_code_fkey FOREIGN KEY (code) REFERENCES trade (code) NOT VALID;

-- phase 12 [alone] steps 10: validate note.note_code_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_code_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_code_fkey;

-- phase 1 [tx] steps 1,2,3,4,5,6,7,8: drop policy read of item, create policy read on item, change policy own of item and 5 more
DROP POLICY read ON item;
CREATE POLICY read ON item USING (id > 0);
COMMENT ON POLICY read ON item IS 'all';
ALTER POLICY own ON item USING (id > 0);
CREATE OR REPLACE TRIGGER touch BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION touch();
DROP TRIGGER late ON item;
CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON item FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER late ON item IS 'waits';
ALTER TABLE item DROP CONSTRAINT item_parent_fkey;
ALTER TABLE item DROP CONSTRAINT item_code_check;

-- phase 2 [alone] steps 9: build the index of item_code_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('item_code_key_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS item_code_key_new
CREATE UNIQUE INDEX CONCURRENTLY item_code_key_new ON item (code);

-- phase 3 [tx] steps 9: replace unique constraint item_code_key of item (code)
ALTER TABLE item DROP CONSTRAINT item_code_key, ADD CONSTRAINT item_code_key UNIQUE USING INDEX item_code_key_new;
COMMENT ON CONSTRAINT item_code_key ON item IS 'codes';

-- phase 4 [alone] steps 10: build the index of item_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('item_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS item_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY item_pkey_new ON item (id);

-- phase 5 [tx] steps 10: replace primary key item_pkey of item (id)
ALTER TABLE item DROP CONSTRAINT item_pkey, ADD CONSTRAINT item_pkey PRIMARY KEY USING INDEX item_pkey_new;
COMMENT ON CONSTRAINT item_pkey ON item IS 'pk';

-- phase 6 [tx] steps 11: change values of enum mood to sad, ok, gone
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
ALTER TABLE item DROP CONSTRAINT item_mood_check;
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'gone');
COMMENT ON TYPE mood IS 'moods';
ALTER TABLE item ALTER COLUMN mood TYPE mood USING mood::text::mood;
INSERT INTO kedge_rights SELECT 'TYPE mood', * FROM kedge_rights_of('TYPE', 'mood_old');
CALL kedge_give_rights('TYPE', 'mood');
DROP TYPE mood_old;
ALTER TABLE item ADD CONSTRAINT item_mood_check CHECK (mood <> 'sad');
COMMENT ON CONSTRAINT item_mood_check ON item IS 'cheerful';
DROP PROCEDURE kedge_give_rights(text, text);
DROP FUNCTION kedge_rights_of(text, text);
DROP TABLE kedge_rights;

-- phase 7 [tx] steps 12,13,14,15: change type of attribute address.street to text, drop check a of domain rate, add check a to domain rate and 2 more
ALTER TYPE address ALTER ATTRIBUTE street TYPE text;
ALTER DOMAIN rate DROP CONSTRAINT a;
ALTER DOMAIN rate ADD CONSTRAINT a CHECK (VALUE > 0);
COMMENT ON CONSTRAINT a ON DOMAIN rate IS 'positive';
ALTER TABLE item ADD CONSTRAINT item_code_check CHECK (code <> '') NOT VALID;

-- phase 8 [alone] steps 15: validate item.item_code_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('item') AND conname = 'item_code_check'
ALTER TABLE item VALIDATE CONSTRAINT item_code_check;

-- phase 9 [tx] steps 15,16: comment on constraint item_code_check of item, add foreign key item_parent_fkey to item (parent refers to item)
COMMENT ON CONSTRAINT item_code_check ON item IS 'not empty';
ALTER TABLE item ADD CONSTRAINT item_parent_fkey FOREIGN KEY (parent) REFERENCES item (id) NOT VALID;

-- phase 10 [alone] steps 16: validate item.item_parent_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('item') AND conname = 'item_parent_fkey'
ALTER TABLE item VALIDATE CONSTRAINT item_parent_fkey;

-- phase 11 [tx] steps 16: comment on constraint item_parent_fkey of item
COMMENT ON CONSTRAINT item_parent_fkey ON item IS 'tree';

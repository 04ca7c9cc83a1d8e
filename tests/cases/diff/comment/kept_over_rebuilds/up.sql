-- phase 1 [tx] steps 1,2,3,4,5: drop constraint item_parent_fkey of item, drop constraint item_code_check of item, drop check a of domain rate and 3 more
ALTER TABLE item DROP CONSTRAINT item_parent_fkey;
ALTER TABLE item DROP CONSTRAINT item_code_check;
ALTER DOMAIN rate DROP CONSTRAINT a;
ALTER DOMAIN rate ADD CONSTRAINT a CHECK (VALUE > 1);
COMMENT ON CONSTRAINT a ON DOMAIN rate IS 'positive';
ALTER TYPE address ALTER ATTRIBUTE street TYPE varchar(20);

-- phase 2 [tx] steps 6: change values of enum mood to sad, ok
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
CREATE TYPE mood AS ENUM ('sad', 'ok');
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

-- phase 3 [alone] steps 7: build the index of item_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('item_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS item_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY item_pkey_new ON item (id) INCLUDE (code);

-- phase 4 [tx] steps 7: replace primary key item_pkey of item (id)
ALTER TABLE item DROP CONSTRAINT item_pkey, ADD CONSTRAINT item_pkey PRIMARY KEY USING INDEX item_pkey_new;
COMMENT ON CONSTRAINT item_pkey ON item IS 'pk';

-- phase 5 [alone] steps 8: build the index of item_code_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('item_code_key_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS item_code_key_new
CREATE UNIQUE INDEX CONCURRENTLY item_code_key_new ON item (code, id);

-- phase 6 [tx] steps 8,9: replace unique constraint item_code_key of item (code, id), add check item_code_check to item
ALTER TABLE item DROP CONSTRAINT item_code_key, ADD CONSTRAINT item_code_key UNIQUE USING INDEX item_code_key_new;
COMMENT ON CONSTRAINT item_code_key ON item IS 'codes';
ALTER TABLE item ADD CONSTRAINT item_code_check CHECK (code <> 'x') NOT VALID;

-- phase 7 [alone] steps 9: validate item.item_code_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('item') AND conname = 'item_code_check'
ALTER TABLE item VALIDATE CONSTRAINT item_code_check;

-- phase 8 [tx] steps 9,10: comment on constraint item_code_check of item, add foreign key item_parent_fkey to item (parent refers to item)
COMMENT ON CONSTRAINT item_code_check ON item IS 'not empty';
ALTER TABLE item ADD CONSTRAINT item_parent_fkey FOREIGN KEY (parent) REFERENCES item (id) ON DELETE CASCADE NOT VALID;

-- phase 9 [alone] steps 10: validate item.item_parent_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('item') AND conname = 'item_parent_fkey'
ALTER TABLE item VALIDATE CONSTRAINT item_parent_fkey;

-- phase 10 [tx] steps 10,11,12,13,14,15,16: comment on constraint item_parent_fkey of item, drop trigger late of item, create trigger late on item and 4 more
COMMENT ON CONSTRAINT item_parent_fkey ON item IS 'tree';
DROP TRIGGER late ON item;
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER late ON item IS 'waits';
CREATE OR REPLACE TRIGGER touch BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
ALTER POLICY own ON item USING (id > 1);
DROP POLICY read ON item;
CREATE POLICY read ON item FOR SELECT USING (id > 0);
COMMENT ON POLICY read ON item IS 'everyone';

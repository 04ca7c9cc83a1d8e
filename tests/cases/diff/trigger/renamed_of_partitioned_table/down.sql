-- phase 1 [tx] steps 1: rename trigger it's $kedge$ of reading to touch
ALTER TRIGGER "it's $kedge$" ON reading RENAME TO touch;
DO $kedge1$ DECLARE part regclass; BEGIN IF current_setting('server_version_num')::integer < 150000 THEN FOR part IN SELECT tgrelid FROM pg_trigger JOIN pg_partition_tree('reading') ON relid = tgrelid AND level > 0 WHERE tgparentid <> 0 AND tgname = 'it''s $kedge$' LOOP EXECUTE format('ALTER TRIGGER %I ON %s RENAME TO %I', 'it''s $kedge$', part, 'touch'); END LOOP; END IF; END $kedge1$;

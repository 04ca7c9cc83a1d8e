-- phase 1 [tx] steps 1: change values of enum mood to sad, gone, ok
ALTER TYPE mood RENAME TO mood_old;
ALTER DOMAIN fine RENAME TO fine_old;
ALTER TYPE state RENAME TO state_old;
ALTER DOMAIN fine_state RENAME TO fine_state_old;
CREATE TYPE mood AS ENUM ('sad', 'gone', 'ok');
CREATE DOMAIN fine AS mood DEFAULT 'ok' CONSTRAINT fine_check CHECK (VALUE <> 'sad');
COMMENT ON DOMAIN fine IS 'no grief';
CREATE TYPE state AS (what mood, since date);
CREATE DOMAIN fine_state AS state;
ALTER TABLE person ALTER COLUMN m TYPE fine USING m::text::fine;
ALTER TABLE person ALTER COLUMN ms TYPE fine[] USING ms::text[]::fine[];
ALTER TABLE person ALTER COLUMN st TYPE state USING st::text::state;
ALTER TABLE person ALTER COLUMN sts TYPE state[] USING sts::text[]::state[];
ALTER TABLE person ALTER COLUMN fs TYPE fine_state USING fs::text::fine_state;
DROP DOMAIN fine_state_old;
DROP TYPE state_old;
DROP DOMAIN fine_old;
DROP TYPE mood_old;

-- phase 1 [tx] steps 1: rename value C\t of enum Mood to it's
ALTER TYPE "Mood" RENAME VALUE E'C\\t' TO 'it''s';

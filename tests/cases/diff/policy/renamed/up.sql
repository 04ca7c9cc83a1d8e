-- phase 1 [tx] steps 1: rename policy own of ticket to Own rows
ALTER POLICY own ON ticket RENAME TO "Own rows";

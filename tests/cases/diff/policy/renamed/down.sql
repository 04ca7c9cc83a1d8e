-- phase 1 [tx] steps 1: rename policy Own rows of ticket to own
ALTER POLICY "Own rows" ON ticket RENAME TO own;

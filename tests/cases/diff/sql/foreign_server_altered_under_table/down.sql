-- phase 1 [tx] steps 1: alter foreign server archive
DO 'BEGIN RAISE EXCEPTION USING MESSAGE = ''down.sql has no statements that undo the change of foreign server archive'', HINT = ''Replace this statement in down.sql with them.''; END';

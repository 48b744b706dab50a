/** Counts one more on this day. Gives no row where there are enough, or nobody is there. */
export const useModel = `
  insert into model_use (programme, person, day, asked, changed_at)
  select programme, id, $day, 1, $at from person
  where programme = $programme and id = $person and cast($most as integer) > 0
  on conflict (person, day) do update set asked = model_use.asked + 1, changed_at = excluded.changed_at
  where model_use.asked < cast($most as integer)
  returning asked`

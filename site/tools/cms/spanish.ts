/** Words of Sveltia's that its Spanish lacks and that editors of texts meet, by their keys in its English. */
export const spanish = {
  show_errors: 'Ver los errores',
  select_item: 'Elegir {$name}',
  file_unavailable: 'No disponible',
  file_unavailable_description: 'No se pudo cargar este archivo. Quizá se movió o se borró.',
  replace_file: 'Cambiar el archivo',
  replace_image: 'Cambiar la imagen',
  remove_file: 'Quitar el archivo',
  remove_image: 'Quitar la imagen',
  list_item_options: 'Opciones del punto',
  cannot_delete_referenced_entries:
    'Este texto no se puede borrar: otros lo nombran, y les faltaría. Cambia primero esos textos.',
  deleting_referenced_entries_note: 'También se quitará de los textos que lo nombran.',
  entry_sidebar: {
    slug: {
      title: 'Nombre del archivo',
      generated_on_save: 'El nombre del archivo se hace del título al guardar.',
      unavailable: 'Este texto no tiene nombre de archivo.',
    },
  },
  save_conflict: {
    title: 'Alguien más cambió este texto',
    modified_by: '{$name} cambió este texto el {$date}, después de que lo abriste.',
    modified: 'Este texto cambió en el repositorio después de que lo abriste.',
    deleted: 'Este texto se borró del repositorio después de que lo abriste.',
    overwrite_warning: 'Si guardas ahora, se pierden esos cambios.',
    recreate_warning: 'Si guardas ahora, el texto se crea otra vez.',
    save_anyway: 'Guardar de todos modos',
    branch_moved: 'Alguien guardó otra cosa al mismo tiempo. Inténtalo otra vez.',
  },
  remote_change: {
    reload_entry: 'Volver a cargar',
    confirm_reloading_entry: '¿Volver a cargar el texto? Se pierde lo que no has guardado.',
  },
};
